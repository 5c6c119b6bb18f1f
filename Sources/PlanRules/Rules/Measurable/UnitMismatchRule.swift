import PlanModel

/// Asks whether start, goal and measure share a unit.
struct UnitMismatchRule: TargetRule {
  let card = RuleCard(
    id: .unitMismatch,
    topic: .measurable,
    title: "Start, goal and measure share a unit",
    question: "Can the start be compared with the goal?",
    why: "A gain is the distance between two numbers of one kind.",
    severity: .error,
    styles: .criterionStyles,
    citation: .ownReasoning,
    suggestions: [
      "measure the start again with the tool of the goal",
      "write start and goal in the same unit",
      "turn 8 out of 10 into 80%, which is the same",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.baseline?.unit = .minutes }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    if target.target.baseline.isMissing, let words = target.text?.wording.mixesUnits {
      let message = "Start and goal are in different units."
      findings.append(of: card, at: target.textPath, words: words, message)
      return
    }
    // Two units of a text are compared where they stand together, as start and goal.
    guard let unit = target.target.baseline?.unit, !isComparable(unit, in: target) else {
      return
    }
    let message = "Start, goal and measure are not all in one unit."
    findings.append(of: card, at: target.path("baseline/unit"), message)
  }

  /// Whether the unit of the start fits that of the measure and that of the goal.
  private func isComparable(_ unit: MeasureUnit, in target: TargetStatement) -> Bool {
    if let other = target.target.measure?.unit, !unit.isComparable(with: other) {
      return false
    }
    let isOfText = target.target.criterion.isMissing
    let goal =
      isOfText
      ? target.text?.criterion?.value.goalUnit : target.target.criterion?.goalUnit
    return goal.map { unit.isComparable(with: $0) } ?? true
  }
}
