public import PlanModel

/// A session that somebody has free every week, such as Tuesday afternoon.
public struct WeeklySession: Hashable, Sendable {
  /// The day of the week.
  public var weekday: Weekday

  /// The part of the day.
  public var part: DayPart

  /// The slots that are free, counted from 1.
  ///
  /// `nil` for all slots that the part has.
  public var slots: ClosedRange<Int>?

  /// How many of the free slots reviews may take.
  ///
  /// `nil` for all of them. A teacher who can leave the class once in a morning has the
  /// whole morning free, and 1 here.
  public var mostSlots: Int?

  /// Creates a weekly session.
  ///
  /// - Parameters:
  ///   - weekday: The day of the week.
  ///   - part: The part of the day.
  ///   - slots: The slots that are free, `nil` for all.
  ///   - mostSlots: How many of them reviews may take, `nil` for all.
  public init(
    _ weekday: Weekday,
    _ part: DayPart,
    slots: ClosedRange<Int>? = nil,
    mostSlots: Int? = nil
  ) {
    self.weekday = weekday
    self.part = part
    self.slots = slots
    self.mostSlots = mostSlots
  }
}
