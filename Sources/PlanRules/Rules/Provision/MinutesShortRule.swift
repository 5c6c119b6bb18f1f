import PlanModel

/// Notices that sessions are shorter than planned.
struct MinutesShortRule: Rule {
  let card = RuleCard(
    id: .minutesShort,
    topic: .provision,
    title: "Sessions are as long as planned",
    question: "What makes the sessions shorter?",
    why: """
      Minutes planned are not minutes given. A programme that works in half an hour \
      may not work in fifteen minutes.
      """,
    severity: .info,
    parameters: ["deliveredPercent"],
    citation: .provisionRecord,
    suggestions: [
      "find out what takes the time, and plan around it",
      "plan shorter sessions more often, if the programme allows",
      "record the full length if the times were noted short",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      asOf: "2026-10-16",
      given: { plan in
        plan.deliveredSessions = [
          DeliveredSession(id: "d-1", provision: "p-1", on: "2026-09-08").with {
            $0.minutes = 20
          }
        ]
      },
      { $0.deliveredSessions[0].minutes = 10 }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.deliveredSessions.isEmpty, plan.isOfUsualSize else { return }
    let share = max(0, min(100, plan.context.school.deliveredPercent))
    for place in plan.plan.provision.indices {
      guard let minutes = plan.plan.provision[place].minutes, minutes > 0,
        let tally = SessionTally(ofProvisionAt: place, in: plan), tally.timed > 0,
        let planned = Number(exactly: tally.timed * share)?.multiplied(by: minutes),
        let given = tally.minutes.multiplied(by: 100), given < planned
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("provision", place, "minutes"),
        "The sessions were shorter than planned; minutes given in all: {}.",
        detail: .number(tally.minutes)
      )
    }
  }
}
