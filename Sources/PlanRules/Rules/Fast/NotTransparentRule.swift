import PlanModel

/// Asks whether everyone concerned can see a FAST target.
struct NotTransparentRule: TargetRule {
  let card = RuleCard(
    id: .notTransparent,
    topic: .fast,
    title: "Pupil, parents and teachers can see the target",
    question: "Who of those concerned has seen this target?",
    why: """
      People can only help with a goal that they know. A record that each of them agreed, \
      came to a review or was given the plan shows that they do.
      """,
    severity: .warning,
    styles: [.fast],
    citation: .fast,
    suggestions: [
      "share the plan with each of them, in a form that they can read",
      "record what each of them says to it",
      "name the pupil, the parents and the teachers among the contributors",
    ]
  )

  var examples: RuleExamples? {
    Example.fastTarget { plan in
      plan.agreements.removeAll { $0.contributor == "c-1" }
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let view = TargetView(of: target, in: plan)
    guard !view.isSeenByAll else { return }
    findings.append(
      of: card,
      at: target.path(nil),
      "It is not on record that these people can see the target: {}.",
      detail: .names(view.missingNames)
    )
  }
}
