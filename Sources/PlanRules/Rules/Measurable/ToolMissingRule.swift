import PlanModel

/// Asks what it is measured with.
struct ToolMissingRule: TargetRule {
  let card = RuleCard(
    id: .toolMissing,
    topic: .measurable,
    title: "A tool is named",
    question: "What is used to measure or record?",
    why: "Two tools give two results, so the tool is part of the criterion.",
    severity: .error,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "as measured by a weekly curriculum-based probe",
      "as recorded on a tally chart",
      "as shown by dated work samples",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.measure?.tool = nil }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.hasCriterion || target.isStructured, !target.hasTool else {
      return
    }
    let message = "Nothing says what it is measured or recorded with."
    findings.append(
      of: card,
      at: target.path("measure/tool"),
      severity: target.isStructured ? nil : .warning,
      message
    )
  }
}
