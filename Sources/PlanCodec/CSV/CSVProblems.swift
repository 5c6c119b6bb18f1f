/// The faults found so far in a file, so that good rows come in and bad ones are explained.
///
/// ```swift
/// var problems = CSVProblems()
/// let due = problems.collect { try cell.day() }
/// ```
///
/// A list keeps the first faults and counts the rest, so that a file in which every row is
/// wrong does not fill the memory.
///
/// ## Topics
///
/// ### Collecting
/// - ``init(maximum:)``
/// - ``add(_:)``
/// - ``collect(_:)``
///
/// ### Looking at what was found
/// - ``listed``
/// - ``count``
/// - ``isEmpty``
public struct CSVProblems: Hashable, Sendable {
  /// The largest number of faults that are kept.
  public let maximum: Int

  /// The faults in the order in which they were found, at most ``maximum``.
  public private(set) var listed: [CSVError] = []

  /// How many faults were found, whether they are listed or not.
  public private(set) var count = 0

  /// Creates a list without faults.
  ///
  /// - Parameter maximum: The largest number of faults to keep; below one counts as one.
  public init(maximum: Int = 1_000) {
    self.maximum = max(maximum, 1)
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { count == 0 }

  /// Adds a fault.
  ///
  /// - Parameter error: The fault.
  public mutating func add(_ error: CSVError) {
    count += 1
    if listed.count < maximum { listed.append(error) }
  }

  /// Forgets the faults.
  mutating func forget() {
    listed = []
    count = 0
  }

  /// Adds the faults of another list.
  ///
  /// - Parameter other: The other list.
  public mutating func add(contentsOf other: CSVProblems) {
    listed.append(contentsOf: other.listed.prefix(maximum - listed.count))
    count += other.count
  }

  /// Reads a value and adds the fault if there is one.
  ///
  /// - Parameter reading: Reads the value.
  /// - Returns: The value, or `nil` if there is none or it could not be read.
  public mutating func collect<Value>(
    _ reading: () throws(CSVError) -> Value?
  ) -> Value? {
    do throws(CSVError) {
      return try reading()
    } catch {
      add(error)
      return nil
    }
  }
}
