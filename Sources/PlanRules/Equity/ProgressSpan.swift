public import PlanModel

/// A value at the start of a span of time and at its end.
public struct ProgressSpan: Hashable, Sendable {
  /// The value at the start.
  public var start: Number

  /// The value at the end.
  public var now: Number

  /// Creates a span.
  ///
  /// - Parameters:
  ///   - start: The value at the start.
  ///   - now: The value at the end.
  public init(start: Number, now: Number) {
    self.start = start
    self.now = now
  }

  /// Returns what was gained, above zero for the better; `nil` if it is too long a number.
  func gain(_ direction: Direction) -> Number? {
    direction == .decrease ? start.adding(-now) : now.adding(-start)
  }

  /// Whether a distance is there still and no smaller than before.
  var isOpenAsBefore: Bool { now > 0 && now >= start }

  /// Whether a distance has grown.
  var isWidening: Bool { now > 0 && now > start }
}
