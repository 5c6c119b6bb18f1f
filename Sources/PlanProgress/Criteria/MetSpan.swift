public import PlanModel

/// A stretch of occasions after each of which a criterion held.
public struct MetSpan: Hashable, Sendable {
  /// The day on which it was met, or met again.
  public let start: Day

  /// The last day on which it held.
  public internal(set) var lastHeld: Day

  /// The first occasion after which it no longer held, `nil` if it holds to the end.
  public internal(set) var lostOn: Day?
}
