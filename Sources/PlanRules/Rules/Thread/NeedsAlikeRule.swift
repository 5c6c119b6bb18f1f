import PlanModel

/// Notices a need that stands twice in one area.
struct NeedsAlikeRule: Rule {
  let card = RuleCard(
    id: .needsAlike,
    topic: .thread,
    title: "A need stands once in its area",
    question: "Are these two needs, or one?",
    why: """
      A need that is written twice is answered twice, and a report counts it twice.
      """,
    severity: .info,
    parameters: ["similarWordsPercent"],
    citation: .ownReasoning,
    suggestions: [
      "keep one, and link both pieces of evidence to it",
      "say what sets the two apart",
    ]
  )

  var examples: RuleExamples? {
    Example.linked {
      let twin = $0.needs[0].with { $0.id = "n-2" }
      $0.needs.append(twin)
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.plan.needs.count > 1, plan.isOfUsualSize else { return }
    for later in plan.plan.needs.indices.dropFirst() {
      for earlier in 0..<later
      where plan.plan.needs[earlier].area.rawValue.hasBytes(
        of: plan.plan.needs[later].area.rawValue
      ) && areAlike(earlier, later, in: plan) {
        findings.append(
          of: card,
          at: PlanPath("needs", later),
          "The need says nearly the same as need {} in its area.",
          detail: .count(earlier + 1)
        )
        break
      }
    }
  }

  private func areAlike(_ one: Int, _ other: Int, in plan: CheckedPlan) -> Bool {
    guard let text = plan.plan.needs[one].text, let later = plan.plan.needs[other].text,
      !text.isBlank
    else { return false }
    // Texts of which one is twice as long do not share most of their words.
    let lengths = (text.utf8.count, later.utf8.count)
    guard max(lengths.0, lengths.1) / 2 <= min(lengths.0, lengths.1) else { return false }
    return WordShare([text]).percent(with: WordShare([later]))
      >= max(1, plan.context.school.similarWordsPercent)
  }
}
