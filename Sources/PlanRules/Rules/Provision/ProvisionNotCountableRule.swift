import PlanModel

/// Asks for numbers in fields where somebody wants to count with them.
struct ProvisionNotCountableRule: Rule {
  let card = RuleCard(
    id: .provisionNotCountable,
    topic: .provision,
    title: "Provision that is counted has its minutes and times in fields",
    question: "How many sessions of how many minutes were planned?",
    why: """
      Sessions are recorded, or a cost is given. Without the minutes and the times \
      in their fields nobody can compare them with what was planned.
      """,
    severity: .info,
    citation: .provisionRecord,
    suggestions: [
      "put the minutes of one session in its field",
      "put how often it is given in its field: three times a week",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      given: {
        $0.deliveredSessions = [
          DeliveredSession(id: "d-1", provision: "p-1", on: "2026-09-08")
        ]
      },
      { $0.provision[0].frequency = nil }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.provision.indices {
      let lacksMinutes = plan.plan.provision[place].minutes == nil
      guard lacksMinutes || plan.plan.provision[place].frequency.isMissing,
        !plan.plan.provision[place].cost.isMissing
          || plan.hasSessions(ofProvisionAt: place)
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("provision", place, lacksMinutes ? "minutes" : "frequency"),
        "What was given can't be compared with what was planned."
      )
    }
  }
}

extension CheckedPlan {
  /// Whether sessions of a provision are recorded.
  fileprivate func hasSessions(ofProvisionAt place: Int) -> Bool {
    let id = plan.provision[place].id
    for index in plan.deliveredSessions.indices.prefix(10_000)
    where plan.deliveredSessions[index].provision.text.hasBytes(of: id.text) {
      return true
    }
    return false
  }
}
