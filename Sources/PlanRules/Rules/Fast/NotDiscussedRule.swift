import PlanModel

/// Asks whether people talk about a FAST target often enough.
struct NotDiscussedRule: TargetRule {
  let card = RuleCard(
    id: .notDiscussed,
    topic: .fast,
    title: "People talk about the target often",
    question: "When did the people of this target last talk about it?",
    why: """
      A goal that is written once and looked at once a year guides nobody. Short talks \
      keep it in mind and let the help change in time.
      """,
    severity: .warning,
    styles: [.fast],
    parameters: ["discussionWithinDays"],
    citation: .fast,
    suggestions: [
      "set how often the readings are looked at together",
      "put the target on the next team or family meeting",
      "record the day of the last talk",
    ]
  )

  var examples: RuleExamples? {
    Example.fastTarget { plan in
      for place in plan.targets.indices { plan.targets[place].monitoring = nil }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let own = target.target.monitoring?.decisionCheck
    guard !own.isMissing || !(plan.plan.monitoring?.decisionCheck).isMissing else {
      let message = "Nothing says when people look at the readings together."
      findings.append(of: card, at: target.path("monitoring/decisionCheck"), message)
      return
    }
    let today = plan.context.asOf
    guard let last = plan.lastTalk(about: target, through: today) else { return }
    let days = last.days(until: today)
    guard days > plan.context.school.discussionWithinDays else { return }
    findings.append(
      of: card,
      at: target.path("monitoring/decisionCheck"),
      "The last talk on record about this target was {} days ago.",
      detail: .count(days)
    )
  }
}
