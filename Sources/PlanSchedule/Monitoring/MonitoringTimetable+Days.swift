public import PlanModel

extension MonitoringTimetable {
  /// Returns what is on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The entries in the order of ``MonitoringKind/all``.
  public func entries(on day: Day) -> [MonitoringEntry] {
    MonitoringKind.all.flatMap { kind in
      (self[kind]?.reviews(in: day...day) ?? []).map {
        MonitoringEntry(kind: kind, review: $0)
      }
    }
  }

  /// Returns what is after one day and through another.
  ///
  /// Splitting a range at any day gives the same entries, none lost and none twice.
  ///
  /// - Parameters:
  ///   - start: The day before the first that counts.
  ///   - end: The last day that counts.
  /// - Returns: The entries in order of day, then of ``MonitoringKind/all``.
  public func entries(after start: Day, through end: Day) -> [MonitoringEntry] {
    Self.inOrder(
      MonitoringKind.all.map { kind in
        (self[kind]?.reviews(after: start, through: end) ?? []).map {
          MonitoringEntry(kind: kind, review: $0)
        }
      }
    )
  }

  /// Returns the next entry of a schedule on or after a day.
  ///
  /// - Parameters:
  ///   - kind: The schedule.
  ///   - today: The day from which to look, itself included.
  ///   - held: The entries that are done, which are left out.
  /// - Returns: The entry, or `nil` if none is to come.
  public func next(
    _ kind: MonitoringKind,
    onOrAfter today: Day,
    held: Set<MonitoringEntry.ID> = []
  ) -> MonitoringEntry? {
    guard let reviews = self[kind]?.reviews else { return nil }
    return reviews[reviews.firstPosition { $0.day >= today }...].lazy
      .map { MonitoringEntry(kind: kind, review: $0) }
      .first { !$0.isHeld(in: held) }
  }

  /// Returns the entries of all schedules that stand in a state on a day.
  ///
  /// - Parameters:
  ///   - state: The state to look for.
  ///   - today: The day on which to look.
  ///   - window: How early an entry is upcoming, and how late it is overdue.
  ///   - held: The entries that are done, which are left out.
  /// - Returns: The entries in order of day, then of ``MonitoringKind/all``.
  public func entries(
    _ state: ReviewState,
    asOf today: Day,
    window: ReviewWindow = ReviewWindow(),
    held: Set<MonitoringEntry.ID> = []
  ) -> [MonitoringEntry] {
    Self.inOrder(
      MonitoringKind.all.map {
        entries(of: $0, state, asOf: today, window: window, held: held)
      }
    )
  }

  /// Returns the entries of one schedule that stand in a state on a day.
  ///
  /// - Parameters:
  ///   - kind: The schedule.
  ///   - state: The state to look for.
  ///   - today: The day on which to look.
  ///   - window: How early an entry is upcoming, and how late it is overdue.
  ///   - held: The entries that are done, which are left out.
  /// - Returns: The entries in order of day.
  public func entries(
    of kind: MonitoringKind,
    _ state: ReviewState,
    asOf today: Day,
    window: ReviewWindow = ReviewWindow(),
    held: Set<MonitoringEntry.ID> = []
  ) -> [MonitoringEntry] {
    (self[kind]?.reviews(state, asOf: today, window: window) ?? [])
      .map { MonitoringEntry(kind: kind, review: $0) }
      .filter { !$0.isHeld(in: held) }
  }

  /// Merges lists that are in order of day; of one day, the first list comes first.
  private static func inOrder(_ lists: [[MonitoringEntry]]) -> [MonitoringEntry] {
    var merged: [MonitoringEntry] = []
    merged.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    var rest = lists.map { $0[...] }
    while true {
      var earliest: (list: Int, day: Day)?
      for (list, entries) in rest.enumerated() {
        guard let day = entries.first?.day,
          day < earliest?.day ?? .last || earliest == nil
        else { continue }
        earliest = (list, day)
      }
      guard let earliest, let entry = rest[earliest.list].popFirst() else {
        return merged
      }
      merged.append(entry)
    }
  }
}

extension MonitoringEntry {
  fileprivate func isHeld(in held: Set<MonitoringEntry.ID>) -> Bool {
    !held.isEmpty && held.contains(id)
  }
}
