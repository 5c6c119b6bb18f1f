import PlanModel

/// Notices a target that stands unchanged from an earlier plan.
struct TargetRolledOverRule: Rule {
  let card = RuleCard(
    id: .targetRolledOver,
    topic: .thread,
    title: "A target of an earlier plan goes on for a reason",
    question: "What did the review say about it, and why does it go on as it is?",
    why: """
      A target that stands word for word from plan to plan may show that the help \
      needs a change. Going on as it is can be right; then it is worth saying why.
      """,
    severity: .warning,
    citation: .sameTargetAgain,
    suggestions: [
      "say how it is carried forward: continue, extend, adapt",
      "change the help, and keep the target",
      "take a smaller or a different step",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      in: nil,
      setting: { context in
        var earlier = Example.linkedPlan
        earlier.id = "plan-0"
        context.earlierPlans = [earlier]
      },
      given: { $0.targets[0].carriedForward = .continueTarget },
      { $0.targets[0].carriedForward = nil }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.context.earlierPlans.isEmpty, plan.isOfUsualSize else { return }
    for target in plan.targets
    where target.target.carriedForward.isMissing && isUnchanged(target.target, in: plan) {
      findings.append(
        of: card,
        at: target.path("carriedForward"),
        "The target stands as it did in an earlier plan, and nothing says why."
      )
    }
  }

  private func isUnchanged(_ target: Target, in plan: CheckedPlan) -> Bool {
    let isThisPlan = plan.plan.id
    for place in plan.context.earlierPlans.indices
    where plan.context.earlierPlans[place].id != isThisPlan {
      for earlier in plan.context.earlierPlans[place].targets
      where target.says(what: earlier) {
        return true
      }
    }
    return false
  }
}

extension Target {
  /// Whether two targets say the same: in the same words, or by the same skill, criterion
  /// and goal.
  fileprivate func says(what earlier: Target) -> Bool {
    if let text, let before = earlier.text, !text.isBlank {
      return text.hasLetters(of: before)
    }
    guard let skill, let before = earlier.skill, skill.verb.hasLetters(of: before.verb)
    else { return false }
    return skill == before && criterion == earlier.criterion && goal == earlier.goal
      && condition == earlier.condition
  }
}
