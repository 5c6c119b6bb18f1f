import PlanModel

/// Asks whether there are as many targets as the school asks for.
struct TargetCountRule: Rule {
  let card = RuleCard(
    id: .targetCount,
    topic: .thread,
    title: "The plan has few targets, and the ones that matter most",
    question: "Which targets matter most in this period?",
    why: """
      A few targets are known by heart and worked on every day. A target for every \
      difficulty is a list that nobody can keep.
      """,
    severity: .info,
    parameters: ["targetsPerPlan"],
    citation: .fewTargets,
    suggestions: [
      "keep the targets that matter most to the pupil and the family",
      "put a target on hold until another is met",
      "make a small target a milestone of a larger one",
      "add the target that is missing",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.targets = [] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let count = workedOn(in: plan)
    guard !plan.context.school.targetsPerPlan.contains(count),
      plan.plan.kind != .onePageProfile, plan.plan.kind != .pupilPassport
    else { return }
    findings.append(
      of: card,
      at: PlanPath("targets"),
      "Targets worked on at one time: {}.",
      detail: .count(count)
    )
  }

  private func workedOn(in plan: CheckedPlan) -> Int {
    var count = 0
    for target in plan.targets
    where !target.target.lifecycle.rawValue.hasBytes(of: "onHold") {
      count += 1
    }
    return count
  }
}
