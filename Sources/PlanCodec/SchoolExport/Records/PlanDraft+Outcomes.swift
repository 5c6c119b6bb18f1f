import PlanModel

extension PlanDraft {
  /// Returns the outcome with the words, which is added if the plan has none yet.
  func outcome(_ written: String) -> Outcome.ID {
    let words = OutcomeText(written)
    let known = plan.outcomes.first { outcome in
      outcome.text.utf8.elementsEqual(words.text.utf8)
        && outcome.ehcReference == words.reference
    }
    if let known { return known.id }
    let id: Outcome.ID = identifier("o", plan.outcomes.count + 1)
    var outcome = Outcome(id: id, text: words.text)
    outcome.ehcReference = words.reference
    plan.outcomes.append(outcome)
    return id
  }

  /// The need in one of the areas, if exactly one need is.
  func need(in areas: [AreaOfNeed]) -> [Need.ID] {
    let needs = plan.needs.filter { areas.contains($0.area) }
    return needs.count == 1 ? needs.map(\.id) : []
  }
}
