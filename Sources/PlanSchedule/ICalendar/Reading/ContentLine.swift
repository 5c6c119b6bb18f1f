/// A line of a calendar file, taken apart into its name, what is said about it and its value.
struct ContentLine {
  /// The name in capitals, such as `DTSTART`.
  let name: String

  /// The value as it is written.
  let value: ArraySlice<UInt8>

  /// The place in the file, from 1.
  let number: Int

  /// Whether the line is longer than the limit, so that the value is not whole.
  let isTooLong: Bool

  /// The names of the parameters in capitals, such as `VALUE`.
  private(set) var parameters: [String] = []

  /// Takes apart the line that is read, `nil` if it is none.
  init?(_ lines: ContentLines) {
    let text = lines.text[...]
    guard let end = text.firstIndex(where: Self.endsName),
      let name = CalendarCode(utf8: text[..<end])
    else { return nil }
    self.name = name.text
    number = lines.number
    isTooLong = lines.isTooLong
    var rest = text[end...]
    while rest.first == UInt8(ascii: ";") {
      guard let parameter = Self.takeParameter(&rest) else { return nil }
      parameters.append(parameter)
    }
    guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
    value = rest
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";")
  }

  /// Takes a parameter with its values off the rest of a line and returns its name.
  private static func takeParameter(_ rest: inout ArraySlice<UInt8>) -> String? {
    rest = rest.dropFirst()
    guard let end = rest.firstIndex(of: UInt8(ascii: "=")),
      let name = CalendarCode(utf8: rest[..<end])
    else { return nil }
    rest = rest[end...].dropFirst()
    var isQuoted = false
    while let byte = rest.first, isQuoted || !endsName(byte) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      rest = rest.dropFirst()
    }
    return name.text
  }
}
