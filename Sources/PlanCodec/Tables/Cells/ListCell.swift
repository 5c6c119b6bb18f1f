/// A list of values in one cell.
///
/// Values stand one after another with ` | ` between them. In each, `\` is written `\\` and
/// `|` is written `\|`; a value without text is written `\e`.
enum ListCell {
  private static let backslash = UInt8(ascii: "\\")
  private static let bar = UInt8(ascii: "|")

  /// Returns the text of a cell.
  ///
  /// - Parameter items: The texts of the values.
  /// - Returns: The text, empty for no values.
  static func text(of items: [String]) -> String {
    items.map(escaped).joined(separator: " | ")
  }

  private static func escaped(_ item: String) -> String {
    guard !item.isEmpty else { return "\\e" }
    var bytes: [UInt8] = []
    for byte in item.utf8 {
      if byte == backslash || byte == bar { bytes.append(backslash) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the texts of the values in a cell.
  ///
  /// - Parameters:
  ///   - range: Where the cell stands; it is not empty.
  ///   - text: The text in which it stands.
  /// - Returns: The texts; `nil` if the cell is not written as lists are.
  static func items(in range: Range<Int>, of text: JSONText) -> [String]? {
    var items: [String] = []
    var bytes: [UInt8] = []
    var isEmptyText = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      index += 1
      switch byte {
      case backslash:
        guard index < range.upperBound else { return nil }
        guard text[index] == UInt8(ascii: "e") else {
          guard text[index] == backslash || text[index] == bar else { return nil }
          bytes.append(text[index])
          index += 1
          continue
        }
        isEmptyText = true
        index += 1
      case bar:
        // A bar stands between two spaces, of which the first is taken for text at first.
        guard bytes.popLast() == UInt8(ascii: " "), index < range.upperBound,
          text[index] == UInt8(ascii: " ")
        else { return nil }
        guard bytes.isEmpty == isEmptyText else { return nil }
        items.append(String(decoding: bytes, as: UTF8.self))
        (bytes, isEmptyText) = ([], false)
        index += 1
      default: bytes.append(byte)
      }
    }
    guard bytes.isEmpty == isEmptyText else { return nil }
    items.append(String(decoding: bytes, as: UTF8.self))
    return items
  }
}
