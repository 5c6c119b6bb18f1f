extension ReviewTimetable {
  /// Returns the reviews of the timetable as entries of a wall planner.
  ///
  /// - Parameter naming: What the entries are called; a planner on a wall is read by all.
  /// - Returns: The entries in order of day.
  public func plannerEntries(
    naming: EventNaming<Subject> = .none
  ) -> [WallPlanner.Entry] {
    entries.map { entry in
      let label = naming.summary(entry.review.purpose.eventTitle, for: entry.subject)
      return WallPlanner.Entry(on: entry.day, label)
    }
  }
}
