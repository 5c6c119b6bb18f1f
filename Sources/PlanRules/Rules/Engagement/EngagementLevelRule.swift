import PlanModel

/// Asks whether engagement is kept free of levels and numbers.
struct EngagementLevelRule: TargetRule {
  let card = RuleCard(
    id: .engagementLevelSet,
    topic: .engagement,
    title: "No level or number is set for engagement",
    question: "Could what is hoped for be said without a number?",
    why: """
      The engagement model has no levels. Progress is how established something is, and \
      that is different for each pupil.
      """,
    severity: .warning,
    styles: [.engagement],
    citation: .engagementModel,
    suggestions: [
      "say what might be noticed: more often, in new places, with less help",
      "describe in words where the pupil is now",
      "if a number is what matters, write a target of another style",
    ]
  )

  var examples: RuleExamples? {
    Example.engagement { plan in
      for place in plan.targets.indices {
        plan.targets[place].criterion = .occasions(4, of: 5)
      }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let field = setField(of: target) else { return }
    let isText = field == "text"
    findings.append(
      of: card,
      at: target.path(field),
      words: isText ? target.text?.criterion?.words : nil,
      "A number or a level is set for engagement."
    )
  }

  /// The first field that holds a number or a level, `nil` if none does.
  private func setField(of target: TargetStatement) -> String? {
    if let kind = target.target.criterion?.kind {
      if kind != .words { return "criterion" }
    } else if let kind = target.text?.criterion?.value.kind, kind != .words {
      return "text"
    }
    if target.target.goal != nil { return "goal" }
    if !target.target.attainmentLevels.isEmpty { return "attainmentLevels" }
    return target.target.baseline?.value == nil ? nil : "baseline/value"
  }
}
