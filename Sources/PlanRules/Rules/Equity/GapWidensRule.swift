import PlanModel

/// Asks what would close a gap that does not close.
struct GapWidensRule: TargetRule {
  let card = RuleCard(
    id: .gapWidens,
    topic: .equity,
    title: "The gap to pupils of the same age closes",
    question: "What would close the gap?",
    why: """
      A gap that stays or grows is one of the Code's four prompts to look closer. It is \
      a prompt to look at teaching and help first, and says nothing by itself about \
      special educational needs.
      """,
    force: .should,
    severity: .info,
    parameters: ["deliveredPercent"],
    citation: .lessThanExpected,
    suggestions: [
      "check attendance, whether sessions took place, and whether the material fits",
      "look at the help with the family and the pupil",
      "write down the pace that would close the gap",
    ]
  )

  var examples: RuleExamples? {
    Example.cycles(after: []) {
      $0.targets[0].id = "t-2"
    } context: {
      var comparison = ProgressComparison(target: "t-1")
      comparison.gap = ProgressSpan(start: 20, now: 24)
      $0.comparisons = [comparison]
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !plan.context.comparisons.isEmpty,
      let gap = plan.comparison(for: target.target)?.gap,
      gap.isOpenAsBefore, !plan.isUnderdelivered(target.target)
    else { return }
    let message =
      gap.isWidening
      ? "The gap to pupils of the same age has grown: what would close it?"
      : "The gap to pupils of the same age has not closed: what would close it?"
    findings.append(of: card, at: target.path(nil), message)
  }
}
