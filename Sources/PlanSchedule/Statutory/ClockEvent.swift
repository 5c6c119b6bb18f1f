public import PlanModel

/// Something that starts a clock or stops it, on a day.
///
/// Events after the day on which one looks are plans; the others have happened.
public struct ClockEvent: Hashable, Sendable {
  /// What happens.
  public var kind: ClockEventKind

  /// The day on which it happened or is to happen.
  public var day: Day

  /// Creates an event.
  ///
  /// - Parameters:
  ///   - kind: What happens.
  ///   - day: The day on which it happened or is to happen.
  public init(_ kind: ClockEventKind, on day: Day) {
    self.kind = kind
    self.day = day
  }
}
