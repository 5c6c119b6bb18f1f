/// Lays JSON out in lines: what fits a line stands in one, all else has one entry a line.
package struct JSONLines {
  private static let width = 90

  private var text = ""

  /// Returns the text of a value, with a line feed at its end.
  ///
  /// - Parameter value: The value.
  /// - Returns: The same text for equal values.
  package static func text(of value: JSONText) -> String {
    var lines = JSONLines()
    lines.append(value, level: 0, before: 0)
    return lines.text + "\n"
  }

  /// Appends a value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - level: How many lists and objects it is inside.
  ///   - before: How many bytes stand before it in its line.
  private mutating func append(_ value: JSONText, level: Int, before: Int) {
    let inline = Self.inline(value)
    // A comma may follow.
    guard before + inline.utf8.count + 1 > Self.width else {
      text += inline
      return
    }
    switch value {
    case .list(let values) where !values.isEmpty:
      append(values.map { ("", $0) }, between: ("[", "]"), level: level)
    case .object(let members) where !members.isEmpty:
      let entries = members.map { (Self.quoted($0.name) + ": ", $0.value) }
      append(entries, between: ("{", "}"), level: level)
    default: text += inline
    }
  }

  private mutating func append(
    _ entries: [(name: String, value: JSONText)],
    between brackets: (open: String, close: String),
    level: Int
  ) {
    text += brackets.open
    for (index, entry) in entries.enumerated() {
      let start = Self.lineStart(level + 1) + entry.name
      text += (index == 0 ? "" : ",") + "\n" + start
      append(entry.value, level: level + 1, before: start.utf8.count)
    }
    text += "\n" + Self.lineStart(level) + brackets.close
  }

  private static func lineStart(_ level: Int) -> String {
    String(repeating: "  ", count: level)
  }
}

// MARK: - In one line

extension JSONLines {
  private static func inline(_ value: JSONText) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): quoted(text)
    case .list(let values): "[" + values.map(inline).joined(separator: ", ") + "]"
    case .object(let members): "{" + members.map(inline).joined(separator: ", ") + "}"
    }
  }

  private static func inline(_ member: JSONMember) -> String {
    "\(quoted(member.name)): \(inline(member.value))"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case _ where scalar.value < 0x20:
      "\\u" + String(String(scalar.value + 0x10000, radix: 16).dropFirst())
    default: String(scalar)
    }
  }
}
