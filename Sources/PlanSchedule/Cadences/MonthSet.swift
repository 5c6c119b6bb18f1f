/// Months of the year, whatever the year.
///
/// ```swift
/// let writing: MonthSet = [9, 3]    // September and March
/// ```
public struct MonthSet: Hashable, Sendable {
  private var bits: UInt16 = 0

  /// Creates a set of months, if each number is a month.
  ///
  /// - Parameter months: The numbers of the months, 1 to 12, in any order.
  public init?(_ months: some Sequence<Int>) {
    for month in months {
      guard 1...12 ~= month else { return nil }
      bits |= 1 << UInt16(month)
    }
  }

  /// Returns whether the set has a month.
  ///
  /// - Parameter month: The number of the month; the set has none outside 1 to 12.
  /// - Returns: `true` if the month is in the set.
  public func contains(_ month: Int) -> Bool {
    1...12 ~= month && bits & 1 << UInt16(month) != 0
  }

  /// Returns the months of this set and of another.
  ///
  /// - Parameter other: The other set.
  /// - Returns: The months that are in either.
  public func union(_ other: MonthSet) -> MonthSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  /// Whether the set has no month.
  public var isEmpty: Bool { bits == 0 }

  /// The numbers of the months, in order.
  public var months: [Int] { (1...12).filter(contains) }
}

// MARK: - Literals

extension MonthSet: ExpressibleByArrayLiteral {
  /// Creates a set of months from a literal such as `[9, 3]`.
  ///
  /// - Precondition: Each number is a month, 1 to 12.
  public init(arrayLiteral months: Int...) {
    guard let set = MonthSet(months) else {
      preconditionFailure("a month is a number from 1 to 12")
    }
    self = set
  }
}
