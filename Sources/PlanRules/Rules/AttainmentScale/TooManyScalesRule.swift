import PlanModel

/// Asks whether a plan has no more scaled targets than people can follow.
struct TooManyScalesRule: Rule {
  let card = RuleCard(
    id: .tooManyScales,
    topic: .attainmentScale,
    title: "A plan has one to five scaled targets",
    question: "Which of the scaled targets matter most?",
    why: """
      Each scale takes five careful descriptions and a talk with the family. Beyond five \
      of them the talk becomes a form.
      """,
    severity: .info,
    styles: [.attainmentScale],
    citation: .attainmentScaling,
    suggestions: [
      "keep the scales that matter most to the pupil",
      "put some of them off to the next period",
      "write some of them as targets of another style",
    ]
  )

  var examples: RuleExamples? {
    Example.scale { plan in
      guard let target = plan.targets.first else { return }
      plan.targets = (1...6).map { number in
        target.with { $0.id = Target.ID("t-\(number)") ?? target.id }
      }
    }
  }

  private static let most = 5

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.targets.count > Self.most, plan.hasTargets(of: .attainmentScale) else {
      return
    }
    var count = 0
    for target in plan.targets where target.isOf(.attainmentScale) { count += 1 }
    guard count > Self.most else { return }
    findings.append(
      of: card,
      at: PlanPath("targets"),
      "More scaled targets than can be followed well: {}.",
      detail: .count(count)
    )
  }
}
