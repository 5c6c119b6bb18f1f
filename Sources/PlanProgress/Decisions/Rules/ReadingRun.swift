/// How many of the last readings must lie on one side of the aim.
///
/// A whole number stands for so many in a row:
///
/// ```swift
/// let inARow: ReadingRun = 4
/// let most = ReadingRun(4, ofLast: 6)
/// ```
///
/// ## Topics
///
/// ### Creating a run
/// - ``init(_:ofLast:)``
/// - ``init(integerLiteral:)``
///
/// ### Asking it
/// - ``isComplete(in:on:)``
public struct ReadingRun: Hashable, Sendable {
  /// How many readings, at least 1.
  public let count: Int

  /// Among how many of the last readings, at least ``count``.
  public let window: Int

  /// Creates a run, if the numbers may be one.
  ///
  /// - Parameters:
  ///   - count: How many readings, at least 1.
  ///   - window: Among how many of the last readings; `nil` for in a row.
  public init?(_ count: Int, ofLast window: Int? = nil) {
    guard count >= 1, window ?? count >= count else { return nil }
    self.init(count: count, window: window ?? count)
  }

  /// Creates a run of numbers that are known to be one.
  init(count: Int, window: Int) {
    self.count = count
    self.window = window
  }

  /// Whether the readings must follow each other.
  public var isInARow: Bool { count == window }

  /// Returns whether enough of the last readings lie on a side.
  ///
  /// - Parameters:
  ///   - positions: Where the readings lie, in the order of days.
  ///   - side: The side; a reading on the line is on neither.
  /// - Returns: Whether the run is there at the end.
  public func isComplete(in positions: [AimPosition], on side: AimPosition) -> Bool {
    positions.suffix(window).count { $0 == side } >= count
  }
}

extension ReadingRun: ExpressibleByIntegerLiteral {
  /// Creates a run of so many in a row.
  ///
  /// - Parameter count: How many readings.
  /// - Precondition: The run has at least one reading.
  public init(integerLiteral count: Int) {
    precondition(count > 0, "a run has at least one reading")
    self.init(count: count, window: count)
  }
}
