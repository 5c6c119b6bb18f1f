/// A place in a stream of lines, at which reading or writing can go on later.
///
/// A program that stores the position of the last line that it has dealt with, as two
/// numbers, can be stopped at any moment and go on where it was.
///
/// ```swift
/// let rest = PlanLines(of: LearningPlan.self, in: bytes, from: line.end)
/// ```
///
/// ## Topics
///
/// ### Places
/// - ``start``
/// - ``init(byte:line:)``
///
/// ### Numbers to store
/// - ``byte``
/// - ``line``
public struct PlanLinePosition: Hashable, Sendable {
  /// The offset of the next byte from the start of the stream, from 0.
  public let byte: Int

  /// The number of the line that the next byte belongs to, from 1.
  public let line: Int

  /// Creates a position, such as one that was stored.
  ///
  /// Numbers that no stream can have are taken as the nearest that one can.
  ///
  /// - Parameters:
  ///   - byte: The offset of the byte, from 0.
  ///   - line: The number of its line, from 1.
  public init(byte: Int, line: Int) {
    self.byte = min(max(byte, 0), Int.max / 2)
    self.line = min(max(line, 1), Int.max / 2)
  }

  /// The start of a stream.
  public static let start = PlanLinePosition(byte: 0, line: 1)
}
