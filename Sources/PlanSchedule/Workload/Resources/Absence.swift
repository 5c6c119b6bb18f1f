public import PlanModel

/// Days on which somebody is away or a room cannot be used, whatever the weekly pattern.
///
/// Nothing says why: a reason for an absence can be private and changes no timetable.
public struct Absence: Hashable, Sendable {
  /// The first day away.
  public var firstDay: Day

  /// The last day away; before the first, the absence has no day.
  public var lastDay: Day

  /// The part of each day, `nil` for all day.
  public var part: DayPart?

  /// Creates an absence.
  ///
  /// - Parameters:
  ///   - firstDay: The first day away.
  ///   - lastDay: The last day away.
  ///   - part: The part of each day, `nil` for all day.
  public init(from firstDay: Day, through lastDay: Day, part: DayPart? = nil) {
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.part = part
  }

  /// Creates an absence of one day or a part of it.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - part: The part of the day, `nil` for all day.
  public init(on day: Day, part: DayPart? = nil) {
    self.init(from: day, through: day, part: part)
  }
}
