/// How far from its day a review may be held and still count for it.
public struct HeldTolerance: Hashable, Sendable {
  /// The number of days before the planned day, zero or fewer for none.
  public var daysEarly: Int

  /// The number of days after the planned day, zero or fewer for none.
  public var daysLate: Int

  /// Creates a tolerance; the numbers are a school's choice, not the law's.
  ///
  /// - Parameters:
  ///   - daysEarly: The number of days before the planned day.
  ///   - daysLate: The number of days after the planned day.
  public init(daysEarly: Int = 14, daysLate: Int = 28) {
    self.daysEarly = daysEarly
    self.daysLate = daysLate
  }
}
