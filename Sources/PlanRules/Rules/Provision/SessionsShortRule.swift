import PlanModel

/// Notices that fewer sessions were given than planned.
struct SessionsShortRule: Rule {
  let card = RuleCard(
    id: .sessionsShort,
    topic: .provision,
    title: "What was planned is given",
    question: "What kept the sessions from taking place?",
    why: """
      Where the help was not given as planned, slow progress says little about the \
      pupil and little about the help.
      """,
    force: .should,
    severity: .warning,
    parameters: ["deliveredPercent", "teachingWeeksPerYear"],
    citation: .provisionRecord,
    suggestions: [
      "find a time or a person that can be kept",
      "plan fewer sessions, and give them all",
      "record the sessions that took place and are not recorded",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      asOf: "2026-10-16",
      given: { plan in
        let first: Day = "2026-09-08"
        plan.deliveredSessions = (0..<14).map {
          DeliveredSession(id: "d-1", provision: "p-1", on: first + .days(2 * $0))
        }
      },
      { $0.deliveredSessions.removeLast(8) }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.deliveredSessions.isEmpty, plan.isOfUsualSize else { return }
    let share = max(0, min(100, plan.context.school.deliveredPercent))
    for place in plan.plan.provision.indices {
      guard let tally = SessionTally(ofProvisionAt: place, in: plan),
        tally.held + tally.missed > 0,
        tally.given * 100 < tally.expected * share
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("provision", place),
        "Sessions given up to now: {}.",
        detail: .count(tally.given, of: tally.expected)
      )
    }
  }
}
