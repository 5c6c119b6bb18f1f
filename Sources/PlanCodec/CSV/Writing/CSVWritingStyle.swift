/// Whom a CSV file is written for.
public struct CSVWritingStyle: RawRepresentable, Hashable, Sendable {
  /// The code of the style.
  public let rawValue: String

  /// Creates a style from its code; a style that is not listed guards formulas.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// For people: text that a spreadsheet would take for a formula is guarded.
  public static let spreadsheetSafe = Self(rawValue: "spreadsheetSafe")

  /// For programs: every cell is written letter for letter.
  public static let exact = Self(rawValue: "exact")
}
