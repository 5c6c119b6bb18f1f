/// A label that keeps to its line, and can be cut to a number of columns.
struct PlannerLabel {
  let text: String

  /// Takes a label; what ends a line, moves the cursor or turns the direction of writing
  /// becomes a space.
  init(_ label: String) {
    let scalars = label.unicodeScalars.map { Self.staysInLine($0) ? $0 : " " }
    let text = String(String.UnicodeScalarView(scalars))
    let isBlank = text.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
    self.text = isBlank ? "(untitled)" : text
  }

  private static func staysInLine(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isLineEndOrControl else { return false }
    return !(0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value)
  }

  /// Returns text cut to a number of columns, which an ellipsis shows, or filled with spaces.
  static func fit(_ text: String, _ columns: Int) -> String {
    let start = text.prefix(columns + 1)
    guard start.count > columns else {
      return text + String(repeating: " ", count: columns - start.count)
    }
    return text.prefix(max(0, columns - 1)) + "…"
  }
}
