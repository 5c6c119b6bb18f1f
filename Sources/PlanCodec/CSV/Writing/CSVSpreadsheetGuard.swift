/// The mark that keeps a spreadsheet from taking text for a formula.
///
/// A spreadsheet calculates a cell that begins with `=`, `+`, `-` or `@`, their full-width
/// forms, a tab or a carriage return. An apostrophe before it makes the cell text. Text that
/// begins with apostrophes and then one of these gets one more, so that taking one off always
/// gives the text back (OWASP ASVS 5.0, 1.2.10; CWE-1236).
///
/// Nothing else is guarded: a space, a no-break space, a line feed or a quotation mark in
/// front of an equals sign makes the cell text in a spreadsheet too.
public enum CSVSpreadsheetGuard: Sendable {
  /// Returns the text with a guard if it needs one.
  ///
  /// - Parameter text: The text of a cell.
  /// - Returns: The text as a spreadsheet may see it.
  public static func guarded(_ text: String) -> String {
    needsGuard(text.utf8) ? "'" + text : text
  }

  /// Returns the text without its guard.
  ///
  /// - Parameter text: The text of a cell as ``guarded(_:)`` gives it.
  /// - Returns: The text, unchanged if it has no guard.
  public static func unguarded(_ text: String) -> String {
    isGuarded(text.utf8) ? String(text.unicodeScalars.dropFirst()) : text
  }

  static func isGuarded(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.first == mark && needsGuard(bytes)
  }

  static func needsGuard(_ bytes: some Collection<UInt8>) -> Bool {
    let rest = bytes.drop { $0 == mark }
    switch rest.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      return true
    case 0xEF:
      return fullWidthForms.contains { rest.starts(with: $0) }
    default:
      return false
    }
  }

  /// Returns whether text that begins with a printed character may need a guard.
  @inline(__always)
  static func mayNeedGuard(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      mark, 0xEF:
      true
    default:
      false
    }
  }

  /// The guard, an apostrophe.
  static let mark = UInt8(ascii: "'")

  /// The UTF-8 bytes of U+FF1D, U+FF0B, U+FF0D and U+FF20.
  private static let fullWidthForms: [[UInt8]] = [
    [0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0],
  ]
}
