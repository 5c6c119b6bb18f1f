import PlanModel

/// Asks whether a support for one pupil can fade, after it has been there for long.
struct FadingMissingRule: Rule {
  let card = RuleCard(
    id: .fadingMissing,
    topic: .design,
    title: "A support that has been there for long fades, or stays on purpose",
    question: "Is it a scaffold that can be taken away, or access that stays?",
    why: """
      A scaffold that nobody takes away can keep a pupil from doing alone what the \
      pupil is able to do. Access, such as a hearing aid, stays.
      """,
    severity: .advice,
    parameters: ["fadingAfterWeeks"],
    citation: .learningDesign,
    suggestions: [
      "say the next step with less of it, and when it is tried",
      "say that it gives access only, and stays",
      "ask the pupil when it is needed and when not",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(asOf: "2027-05-10") { $0.supports[0].fading = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.supports.indices {
      guard let starts = plan.plan.supports[place].starts,
        plan.plan.supports[place].fading.isBlank,
        plan.plan.supports[place].scope == .individual,
        plan.plan.supports[place].construct != .accessOnly,
        isInUse(place, in: plan), isLong(from: starts, in: plan)
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("supports", place, "fading"),
        "In place since {}, and nothing says whether it fades or stays.",
        detail: .day(starts)
      )
    }
  }

  private func isInUse(_ place: Int, in plan: CheckedPlan) -> Bool {
    guard let ends = plan.plan.supports[place].ends else { return true }
    return ends >= plan.context.asOf
  }

  private func isLong(from starts: Day, in plan: CheckedPlan) -> Bool {
    let weeks = max(0, min(5_000, plan.context.school.fadingAfterWeeks))
    return starts.days(until: plan.context.asOf) >= weeks * 7
  }
}
