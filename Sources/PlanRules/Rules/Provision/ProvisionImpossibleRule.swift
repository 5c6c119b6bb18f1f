import PlanModel

/// Notices numbers of provision that can't be right.
struct ProvisionImpossibleRule: Rule {
  let card = RuleCard(
    id: .provisionImpossible,
    topic: .provision,
    title: "The numbers of provision can be right",
    question: "Is there a slip in the minutes, the group, the times or the days?",
    why: """
      Hours, doses and costs are worked out from these numbers. A slip in one of \
      them goes into all the others.
      """,
    severity: .error,
    citation: .ownReasoning,
    suggestions: [
      "a group of 1 for one to one, and of more for a group",
      "the minutes of one session",
      "the last day after the first",
    ]
  )

  var examples: RuleExamples? {
    Example.plan { $0.provision[0].groupSize = 0 }
  }

  private static let minutesInDay: Number = 1_440

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.provision.indices {
      func note(_ field: String, _ sentence: String) {
        let path = PlanPath("provision", place, field)
        findings.append(of: card, at: path, sentence)
      }
      if let size = plan.plan.provision[place].groupSize, size < 1 {
        note("groupSize", "A group has at least one pupil.")
      }
      if let minutes = plan.plan.provision[place].minutes,
        minutes <= 0 || minutes > Self.minutesInDay
      {
        note("minutes", "A session lasts longer than nothing and less than a day.")
      }
      if let frequency = plan.plan.provision[place].frequency,
        frequency.times < 1 || frequency.every < 1
      {
        note("frequency", "What is given is given at least once in a period.")
      }
      if let weeks = plan.plan.provision[place].weeks, weeks < 1 {
        note("weeks", "Provision goes on for at least one week.")
      }
      if let starts = plan.plan.provision[place].starts,
        let ends = plan.plan.provision[place].ends, ends < starts
      {
        note("ends", "The provision ends before it begins.")
      }
    }
  }
}
