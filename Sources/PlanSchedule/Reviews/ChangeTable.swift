import PlanModel

/// The changes to the reviews of one schedule, each waiting for its occurrence.
struct ChangeTable {
  private let changes: [OccurrenceChange]

  /// Why each change has no effect so far, `nil` once its occurrence took it.
  private var causes: [UnappliedChange.Cause?]

  private var positions: [ReviewOccurrence.ID: Int] = [:]

  /// Creates a table; of several changes of one occurrence the last counts.
  init(_ changes: [OccurrenceChange], after start: Day, through end: Day) {
    self.changes = changes
    causes = changes.map { _ in .occurrenceIsGone }
    for (position, change) in changes.enumerated() {
      if let earlier = positions.updateValue(position, forKey: change.occurrence) {
        causes[earlier] = .isReplaced
      }
    }
    for (position, change) in changes.enumerated() where causes[position] != .isReplaced {
      guard let day = change.day, day <= start || end < day else { continue }
      causes[position] = .dayIsOutside
      positions[change.occurrence] = nil
    }
  }

  var isEmpty: Bool { changes.isEmpty }

  /// Gives out the change of an occurrence, once.
  mutating func take(_ id: @autoclosure () -> ReviewOccurrence.ID) -> OccurrenceChange? {
    guard !positions.isEmpty, let position = positions.removeValue(forKey: id()) else {
      return nil
    }
    causes[position] = nil
    return changes[position]
  }

  /// The changes that no occurrence took, in the order in which they were given.
  var unapplied: [UnappliedChange] {
    changes.indices.compactMap { position in
      causes[position].map { UnappliedChange(change: changes[position], cause: $0) }
    }
  }
}
