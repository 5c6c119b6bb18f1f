import PlanModel

/// All that a schedule is laid out from.
struct ScheduleBasis: Hashable {
  let cadence: ReviewCadence
  let start: Day
  let end: Day
  var calendar: SchoolCalendar
  var movePolicy: MovePolicy
  var countsFrom: Day
  var changes: [OccurrenceChange] = []
  var leftOut: Set<ReviewOccurrence.ID> = []

  /// Returns this basis after a change.
  func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}
