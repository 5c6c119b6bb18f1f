public import PlanModel

/// A term of a school, from its first day through its last.
///
/// No law fixes the days of a term in England: an authority, a governing body or a trust
/// decides them. A term may begin in late August, before the academic year of 1 September.
public struct Term: Hashable, Sendable {
  /// What the school calls the term.
  public var name: String

  /// The first day of the term, for staff or for pupils.
  public var firstDay: Day

  /// The last day of the term.
  public var lastDay: Day

  /// Creates a term.
  ///
  /// - Parameters:
  ///   - name: What the school calls the term.
  ///   - firstDay: The first day of the term.
  ///   - lastDay: The last day of the term.
  public init(name: String, from firstDay: Day, through lastDay: Day) {
    self.name = name
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// The days of the term, `nil` if it ends before it starts.
  public var days: ClosedRange<Day>? {
    firstDay <= lastDay ? firstDay...lastDay : nil
  }
}
