import PlanModel

/// Asks what stands in the way of provision that was planned.
struct NotDeliveredRule: Rule {
  let card = RuleCard(
    id: .notDelivered,
    topic: .equity,
    title: "Provision is given before progress is judged",
    question: "What stands in the way of the sessions?",
    why: """
      Progress says little about a pupil whose help did not take place. While too few \
      sessions were given, questions about progress are held back.
      """,
    severity: .warning,
    parameters: ["deliveredPercent"],
    citation: .equityReasoning,
    suggestions: [
      "find out why sessions were missed, and change the time or the person",
      "plan sessions to make up for those missed",
      "judge progress again when the sessions have taken place",
    ]
  )

  var examples: RuleExamples? {
    func sessions(_ statuses: [SessionStatus]) -> [DeliveredSession] {
      statuses.map {
        DeliveredSession(id: "d-1", provision: "p-1", on: "2026-09-07", status: $0)
      }
    }
    return Example.cycles(after: []) {
      $0.deliveredSessions = sessions([
        .delivered, .shortened, .delivered, .delivered, .cancelled,
      ])
    } fails: {
      $0.deliveredSessions = sessions([.delivered, .staffAbsent])
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.mayHaveMissedSessions else { return }
    for index in plan.plan.provision.indices {
      let count = DeliveryCount(
        of: plan.plan.provision[index],
        in: plan.plan,
        through: plan.context.asOf
      )
      guard count.isBelow(percent: plan.context.school.deliveredPercent) else { continue }
      findings.append(
        of: card,
        at: PlanPath("provision", index),
        "{} planned sessions took place: what stands in the way?",
        detail: .count(count.delivered, of: count.planned)
      )
    }
  }
}
