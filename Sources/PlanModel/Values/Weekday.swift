/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: String, CaseIterable, Hashable, Sendable {
  /// Monday.
  case monday

  /// Tuesday.
  case tuesday

  /// Wednesday.
  case wednesday

  /// Thursday.
  case thursday

  /// Friday.
  case friday

  /// Saturday.
  case saturday

  /// Sunday.
  case sunday

  /// Whether the day is a Saturday or a Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
