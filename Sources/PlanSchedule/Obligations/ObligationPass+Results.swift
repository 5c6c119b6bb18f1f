import PlanModel

// MARK: - What a walk found

extension ObligationPass {
  /// Puts the turns in order of day, on one day in that of the profile.
  mutating func sortTurns() {
    turns.sort { one, other in
      if one.due != other.due { return one.due < other.due }
      if one.source != other.source { return one.source < other.source }
      return one.started < other.started
    }
  }

  mutating func obligations(of history: PlanHistory) -> [Obligation] {
    sortTurns()
    return turns.map { obligation($0, of: history) }
  }

  func obligation(_ turn: ObligationTurn, of history: PlanHistory) -> Obligation {
    let source = Int(turn.source)
    guard source >= table.rules.count else {
      let duty = table.duties[source]
      return Obligation(subject: history.subject, review: nil, duty: duty, turn: turn)
    }
    let review = history.reviews[source - table.rules.count]
    return Obligation(
      subject: history.subject,
      review: review.id,
      duty: review.terms.duty,
      turn: turn
    )
  }

  func notes(on history: PlanHistory) -> [HistoryNote] {
    let notes = remarks.map { remark in
      HistoryNote(
        code: remark.code,
        plan: history.subject.plan,
        deadline: remark.rule.map { table.duties[$0].code },
        day: remark.day
      )
    }
    return notes.sorted { $0.day < $1.day }
  }
}
