import PlanModel

/// Asks whether there is time for as many occasions as the criterion needs.
struct TooFewOccasionsRule: TargetRule {
  let card = RuleCard(
    id: .tooFewOccasions,
    topic: .measurable,
    title: "There is time for the occasions that the criterion needs",
    question: "How many times is it measured before the due day?",
    why: """
      Ten weekly probes span nine weeks. A target that starts later can not be \
      met, however well it goes.
      """,
    severity: .error,
    styles: .criterionStyles,
    citation: .ownReasoning,
    suggestions: [
      "measure more often",
      "ask for fewer occasions",
      "start earlier, or move the due day",
    ]
  )

  var examples: RuleExamples? {
    Example.target { $0.due = "2026-10-05" }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let needed = occasionsNeeded(for: target), needed > 1,
      let frequency = target.frequency, let due = target.due,
      let available = OccasionCount(frequency: frequency)?
        .available(from: target.start ?? plan.context.asOf, through: due),
      available < needed
    else { return }
    findings.append(
      of: card,
      at: target.path("criterion"),
      "The schedule gives {} before the due day, fewer than the criterion needs.",
      detail: .text(available == 1 ? "1 occasion" : "\(available) occasions")
    )
  }

  /// How many occasions have to be measured, `nil` if they need not be occasions.
  private func occasionsNeeded(for target: TargetStatement) -> Int? {
    let isOfText = target.target.criterion.isMissing
    let consecutive =
      isOfText
      ? target.text?.criterion?.value.consecutive : target.target.criterion?.consecutive
    guard consecutive != nil || target.target.measure?.passMark != nil else { return nil }
    return isOfText
      ? target.text?.criterion?.value.occasionsNeeded
      : target.target.criterion?.occasionsNeeded
  }
}
