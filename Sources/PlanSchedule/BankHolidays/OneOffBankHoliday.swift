public import PlanModel

/// A bank holiday of one year alone: an extra day, or a yearly one on another day.
///
/// ```swift
/// let extra = OneOffBankHoliday("2031-06-06", "Jubilee", source: "Proclamation of 2030")
/// let holidays = BankHolidays(oneOffs: OneOffBankHoliday.known + [extra])
/// ```
public struct OneOffBankHoliday: Hashable, Sendable {
  /// The day off.
  public var day: Day

  /// What the day is called.
  public var name: String

  /// The usual day of the holiday that is moved to ``day``.
  ///
  /// `nil` for an extra day. A usual day on which no holiday falls moves none.
  public var insteadOf: Day?

  /// The nations that have the day.
  public var nations: [Nation]

  /// Who made the day a bank holiday.
  public var source: Citation

  /// Creates a bank holiday of one year.
  ///
  /// - Parameters:
  ///   - day: The day off.
  ///   - name: What the day is called.
  ///   - insteadOf: The usual day of the holiday that is moved, `nil` for an extra day.
  ///   - nations: The nations that have the day; all four if you name none.
  ///   - source: Who made the day a bank holiday.
  public init(
    _ day: Day,
    _ name: String,
    insteadOf: Day? = nil,
    nations: [Nation] = Nation.unitedKingdom,
    source: Citation
  ) {
    self.day = day
    self.name = name
    self.insteadOf = insteadOf
    self.nations = nations
    self.source = source
  }
}
