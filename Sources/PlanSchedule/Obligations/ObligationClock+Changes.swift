public import PlanModel

// MARK: - What if

extension ObligationClock {
  /// Returns what becomes of the obligations of a plan in another history of it.
  ///
  /// Obligations with the same identifier belong together. Of the others, those of a deadline
  /// are matched in order: the first with the first, from the last backwards.
  ///
  /// - Parameters:
  ///   - history: The history as it is.
  ///   - other: The other history of the same plan.
  ///   - today: The day on which to look.
  /// - Returns: The changes in order of day, without what stays as it is.
  public func changes(
    from history: PlanHistory,
    to other: PlanHistory,
    asOf today: Day
  ) -> [ObligationChange] {
    let before = obligations(of: history, asOf: today)
    let after = obligations(of: other, asOf: today)
    var known: [Obligation.ID: Obligation] = [:]
    for obligation in before { known[obligation.id] = obligation }
    var changes: [ObligationChange?] = []
    var added: [Obligation] = []
    for obligation in after {
      if let match = known.removeValue(forKey: obligation.id) {
        changes.append(ObligationChange(before: match, after: obligation))
      } else {
        added.append(obligation)
      }
    }
    var gone: [DeadlineCode: [Obligation]] = [:]
    for obligation in before where known[obligation.id] != nil {
      gone[obligation.deadline, default: []].append(obligation)
    }
    for obligation in added.reversed() {
      let match = gone[obligation.deadline]?.popLast()
      changes.append(ObligationChange(before: match, after: obligation))
    }
    changes += gone.values.joined().map { ObligationChange(before: $0, after: nil) }
    return changes.compactMap(\.self).sorted(by: Self.areInOrder)
  }

  /// Returns what one step on another day moves, such as a decision that is sent late.
  ///
  /// - Parameters:
  ///   - event: The step; if it is not in the history, it is added on the new day.
  ///   - day: The new day.
  ///   - history: The history as it is.
  ///   - today: The day on which to look.
  /// - Returns: The changes in order of day, without what stays as it is.
  public func effects(
    ofMoving event: ClockEvent,
    to day: Day,
    in history: PlanHistory,
    asOf today: Day
  ) -> [ObligationChange] {
    changes(from: history, to: history.moving(event, to: day), asOf: today)
  }

  /// By the day of the obligation in the other history, then by its identifier.
  private static func areInOrder(
    _ one: ObligationChange,
    _ other: ObligationChange
  ) -> Bool {
    guard let one = one.after ?? one.before, let other = other.after ?? other.before
    else {
      return false
    }
    if one.due != other.due { return one.due < other.due }
    return one.id.description < other.id.description
  }
}
