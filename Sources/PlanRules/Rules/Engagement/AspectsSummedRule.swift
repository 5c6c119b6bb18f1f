import PlanModel

/// Asks whether the aspects of personal progress are left unsummed.
struct AspectsSummedRule: TargetRule {
  let card = RuleCard(
    id: .aspectsSummed,
    topic: .mapp,
    title: "No one number stands for the four aspects",
    question: "Which aspect is the number about?",
    why: """
      Each aspect has its own scale of ten. Sums and goals across aspects mean nothing: \
      more fluency does not make up for less independence.
      """,
    severity: .warning,
    styles: [.mapp],
    citation: .mapp,
    suggestions: [
      "leave the goal open and look at each aspect at the review",
      "record each aspect on its own scale of ten",
      "say in words which aspect is hoped to change",
    ]
  )

  var examples: RuleExamples? {
    Example.mapp { plan in
      for place in plan.targets.indices { plan.targets[place].goal = 32 }
    }
  }

  /// The highest place on the scale of one aspect.
  private static let highest: Number = 10

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    if let field = numberField(of: target) {
      let message = "One number is set for several aspects."
      findings.append(of: card, at: target.path(field), message)
    }
    let sums = ScoredPlaces(of: target.target.id, in: plan.plan.readings) {
      ($0.value ?? 0) > Self.highest
    }
    guard let first = sums.first else { return }
    findings.append(
      of: card,
      at: PlanPath("readings", first, "value"),
      "Readings above the scale of ten, as a sum would be: {}.",
      detail: .count(sums.count)
    )
  }

  /// The first field that holds a number, `nil` if none does.
  private func numberField(of target: TargetStatement) -> String? {
    if target.target.goal != nil { return "goal" }
    if let kind = target.target.criterion?.kind, kind != .words { return "criterion" }
    return target.target.baseline?.value == nil ? nil : "baseline/value"
  }
}
