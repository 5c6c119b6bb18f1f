/// Writes JSON text with the members of every object in the order of their names.
struct MemberSorting {
  private let text: [UInt8]
  private var place = 0

  /// Returns a text with its members in order.
  ///
  /// - Parameter text: One valid value without spaces, with or without a line feed.
  /// - Returns: The same value and what followed it.
  static func sorted(_ text: [UInt8]) -> [UInt8] {
    var sorting = MemberSorting(text: text)
    return sorting.value() + text[sorting.place...]
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private mutating func value() -> [UInt8] {
    switch text[place] {
    case UInt8(ascii: "{"): object()
    case UInt8(ascii: "["): array()
    case UInt8(ascii: "\""): string()
    default: scalar()
    }
  }

  private mutating func object() -> [UInt8] {
    var members: [[UInt8]] = []
    place += 1
    while text[place] != UInt8(ascii: "}") {
      if text[place] == UInt8(ascii: ",") { place += 1 }
      let name = string()
      place += 1
      members.append(name + [UInt8(ascii: ":")] + value())
    }
    place += 1
    members.sort { $0.lexicographicallyPrecedes($1) }
    return Array("{".utf8) + members.joined(separator: ",".utf8) + Array("}".utf8)
  }

  private mutating func array() -> [UInt8] {
    var elements: [[UInt8]] = []
    place += 1
    while text[place] != UInt8(ascii: "]") {
      if text[place] == UInt8(ascii: ",") { place += 1 }
      elements.append(value())
    }
    place += 1
    return Array("[".utf8) + elements.joined(separator: ",".utf8) + Array("]".utf8)
  }

  private mutating func string() -> [UInt8] {
    let start = place
    place += 1
    while text[place] != UInt8(ascii: "\"") {
      place += text[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
    return Array(text[start..<place])
  }

  private mutating func scalar() -> [UInt8] {
    let ends = Array(",]}\n".utf8)
    let start = place
    while place < text.count, !ends.contains(text[place]) { place += 1 }
    return Array(text[start..<place])
  }
}
