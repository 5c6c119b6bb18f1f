import PlanModel

/// Writes the lines of a calendar file, folded and escaped (RFC 5545, 3.1 and 3.3.11).
///
/// A line in the file has at most 75 bytes before its CR and LF. What is longer goes on in
/// the next one after a space, and neither a character nor an escape is split.
struct ContentLineWriter {
  private(set) var bytes: [UInt8] = []
  private var column = 0

  static let maximumLength = 75

  /// Writes a line whose value needs no escapes.
  mutating func line(_ name: StaticString, _ value: String) {
    begin(name)
    plain(value)
    end()
  }

  /// Writes a line of text.
  mutating func line(_ name: StaticString, _ text: CalendarText) {
    begin(name)
    escaped(text)
    end()
  }

  /// Writes a line of texts in a list.
  mutating func line(_ name: StaticString, _ texts: [CalendarText]) {
    begin(name)
    for (index, text) in texts.enumerated() {
      if index > 0 { plain(",") }
      escaped(text)
    }
    end()
  }

  /// Hands over what has been written.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

// MARK: - Parts of a line

extension ContentLineWriter {
  private mutating func begin(_ name: StaticString) {
    plain("\(name):")
  }

  private mutating func end() {
    bytes += [0x0D, 0x0A]
    column = 0
  }

  private mutating func plain(_ text: String) {
    for byte in text.utf8 {
      makeRoom(for: byte)
      append(byte)
    }
  }

  private mutating func escaped(_ text: CalendarText) {
    let backslash = UInt8(ascii: "\\")
    for byte in text.text.utf8 {
      switch byte {
      case backslash, UInt8(ascii: ";"), UInt8(ascii: ","): pair(backslash, byte)
      case 0x0A: pair(backslash, UInt8(ascii: "n"))
      default:
        makeRoom(for: byte)
        append(byte)
      }
    }
  }

  private mutating func pair(_ first: UInt8, _ second: UInt8) {
    makeRoom(2)
    append(first)
    append(second)
  }

  /// Makes room for a whole character before its first byte.
  private mutating func makeRoom(for byte: UInt8) {
    switch byte {
    case 0x80..<0xC0: break
    case 0xC0..<0xE0: makeRoom(2)
    case 0xE0..<0xF0: makeRoom(3)
    case 0xF0...0xFF: makeRoom(4)
    default: makeRoom(1)
    }
  }

  private mutating func makeRoom(_ count: Int) {
    guard column + count > Self.maximumLength else { return }
    bytes += [0x0D, 0x0A, 0x20]
    column = 1
  }

  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    column += 1
  }
}
