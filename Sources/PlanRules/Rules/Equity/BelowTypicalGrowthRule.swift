import PlanModel

/// Asks whether a target lets a gap grow.
struct BelowTypicalGrowthRule: TargetRule {
  let card = RuleCard(
    id: .belowTypicalGrowth,
    topic: .equity,
    title: "The target asks for at least typical growth",
    question: "Would the target close a gap, or let it grow?",
    why: """
      A target below the growth that is typical lets the distance to others grow even \
      when it is met. There may be good reasons; they are worth a line.
      """,
    severity: .info,
    styles: .criterionStyles,
    citation: .ambitiousTargets,
    suggestions: [
      "look at the goal that would close the gap, beside the present one",
      "put access supports in place before asking for less",
      "say why this pace was chosen",
    ]
  )

  var examples: RuleExamples? {
    Example.cycles(
      after: [],
      fails: {
        $0.targets[0].criterion = .occasions(5, of: 10)
      },
      context: {
        var comparison = ProgressComparison(target: "t-1")
        comparison.typicalWeeklyGain = 1
        $0.comparisons = [comparison]
      }
    )
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !plan.context.comparisons.isEmpty,
      let typical = plan.comparison(for: target.target)?.typicalWeeklyGain,
      let pace = TargetPace(target.target),
      pace.weeklyGain.isClearlyBelow(typical.doubleValue)
    else { return }
    findings.append(
      of: card,
      at: target.path("goal"),
      "The target asks for less in a week than is typical: is that what was meant?"
    )
  }
}

extension CheckedPlan {
  /// What is known of other pupils for a target, `nil` if nothing is.
  func comparison(for target: Target) -> ProgressComparison? {
    context.comparisons.first { $0.target == target.id }
  }
}
