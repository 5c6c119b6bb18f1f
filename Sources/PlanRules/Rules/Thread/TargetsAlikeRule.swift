import PlanModel

/// Notices two targets that say nearly the same.
struct TargetsAlikeRule: Rule {
  let card = RuleCard(
    id: .targetsAlike,
    topic: .thread,
    title: "No two targets say the same",
    question: "Are these two targets, or one?",
    why: """
      Two targets for one skill are measured twice and reported twice, and take the \
      place of another.
      """,
    severity: .info,
    parameters: ["similarWordsPercent"],
    citation: .ownReasoning,
    suggestions: [
      "keep one, and give it both areas",
      "make one a milestone on the way to the other",
      "say in the condition what sets them apart",
    ]
  )

  var examples: RuleExamples? {
    Example.linked {
      let twin = $0.targets[0].with { $0.id = "t-2" }
      $0.targets.append(twin)
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let targets = plan.targets
    guard targets.count > 1, plan.isOfUsualSize else { return }
    let percent = max(1, plan.context.school.similarWordsPercent)
    var shares = [WordShare?](repeating: nil, count: targets.count)
    for later in 1..<targets.count {
      for earlier in 0..<later
      where areAlike(earlier, later, of: targets, percent: percent, &shares) {
        findings.append(
          of: card,
          at: targets[later].path(nil),
          "The target says nearly the same as target {} of the plan.",
          detail: .count(targets[earlier].index + 1)
        )
        break
      }
    }
  }

  /// Whether two targets name one skill.
  ///
  /// Targets with different verbs are told apart at once; only those with one verb are
  /// compared word by word.
  ///
  /// The words of a target are read once, when they are first compared.
  private func areAlike(
    _ earlier: Int,
    _ later: Int,
    of targets: [TargetStatement],
    percent: Int,
    _ shares: inout [WordShare?]
  ) -> Bool {
    let (one, other) = (targets[earlier], targets[later])
    switch (one.verb, other.verb) {
    case (.some(let verb), .some(let same)) where verb.hasLetters(of: same):
      let share = shares[earlier] ?? WordShare(one.skillTexts)
      let otherShare = shares[later] ?? WordShare(other.skillTexts)
      (shares[earlier], shares[later]) = (share, otherShare)
      return share.percent(with: otherShare) >= percent
    case (.none, .none):
      guard let text = one.target.text, !text.isBlank else { return false }
      return other.target.text?.hasLetters(of: text) == true
    default:
      return false
    }
  }
}

extension TargetStatement {
  /// The verb, the object and the circumstances, from the structure or else from the text.
  fileprivate var skillTexts: [String?] {
    let condition = target.condition ?? text?.condition?.value
    if let skill = target.skill {
      return [skill.verb, skill.object, skill.manner, condition]
    }
    return [text?.verb?.value, text?.object?.value, condition]
  }
}
