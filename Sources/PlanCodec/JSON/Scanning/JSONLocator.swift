/// Finds the lines, columns and pointers of bytes, in one walk if they are asked for in order.
///
/// What stands in front of a byte has been found to be JSON, so the walk needs to know
/// little of it. Reading itself keeps no account of the way to a value.
struct JSONLocator {
  /// An object or an array that the position is inside.
  private struct Level {
    let isObject: Bool

    /// The bytes of the name of the member, in quotes, while its value is read.
    var name: Range<Int>?

    /// The number of the element.
    var index = 0
  }

  private let text: JSONText
  private var position = 0
  private var line = 1
  private var column = 1
  private var levels: [Level] = []

  /// The opening quote of the string that the position is in or behind.
  private var quote = 0
  private var isInString = false
  private var isEscaped = false

  init(_ text: JSONText) {
    self.text = text
  }

  /// Returns the error for a fault.
  ///
  /// - Parameter located: The mistake and its byte.
  /// - Returns: The error, with its line, column and pointer.
  mutating func error(_ located: LocatedFault) -> JSONError {
    go(to: located.fault.byte)
    var pointer = self.pointer(steps: located.steps)
    if let field = located.field { pointer += "/" + field }
    return error(located.fault, pointer: pointer)
  }

  /// Returns the error for a fault of a text that is no record.
  ///
  /// - Parameter fault: The mistake and its byte.
  /// - Returns: The error, with its line and column and an empty pointer.
  mutating func error(_ fault: JSONFault) -> JSONError {
    go(to: fault.byte)
    return error(fault, pointer: "")
  }

  private func error(_ fault: JSONFault, pointer: String) -> JSONError {
    JSONError(
      code: fault.code,
      byte: fault.byte,
      line: line,
      column: column,
      pointer: pointer
    )
  }

  private mutating func go(to byte: Int) {
    if byte < position { self = JSONLocator(text) }
    while position < byte, position < text.count { step() }
  }
}

// MARK: - Lines and columns

extension JSONLocator {
  private mutating func step() {
    let byte = text[position]
    nest(byte)
    position += 1
    if byte == 0x0A || (byte == 0x0D && !isLineFeed(at: position)) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80, !isByteOrderMark(before: position) {
      column += 1
    }
  }

  private func isLineFeed(at index: Int) -> Bool {
    index < text.count && text[index] == 0x0A
  }

  private func isByteOrderMark(before index: Int) -> Bool {
    index == 1 && text.hasBytes(JSONScanner.byteOrderMark, at: 0)
  }
}

// MARK: - The way to a byte

extension JSONLocator {
  /// The JSON Pointer of the value at the position.
  ///
  /// Names of fields hold no `~` or `/`, which it would escape.
  private func pointer(steps: Int) -> String {
    var pointer = ""
    for level in levels.prefix(steps) {
      guard level.isObject else {
        pointer += "/" + String(level.index)
        continue
      }
      guard let name = level.name else { break }
      let hasEscapes = name.contains { text[$0] == UInt8(ascii: "\\") }
      let token = JSONStringToken(
        start: name.lowerBound,
        end: name.upperBound,
        length: hasEscapes ? 0 : name.count
      )
      pointer += "/" + token.text(from: text)
    }
    return pointer
  }

  private mutating func nest(_ byte: UInt8) {
    guard !isInString else { return nestInString(byte) }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      quote = position
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      levels.append(Level(isObject: byte == UInt8(ascii: "{")))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
    case UInt8(ascii: ":"):
      let name = quote + 1..<closingQuote(before: position)
      changeLevel { $0.name = name }
    case UInt8(ascii: ","):
      changeLevel {
        $0.name = nil
        $0.index += 1
      }
    default: break
    }
  }

  private mutating func nestInString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    }
  }

  private mutating func changeLevel(_ change: (inout Level) -> Void) {
    guard !levels.isEmpty else { return }
    change(&levels[levels.count - 1])
  }

  /// Returns the position of the quote in front of a colon.
  private func closingQuote(before colon: Int) -> Int {
    var index = colon - 1
    while text[index] != UInt8(ascii: "\"") { index -= 1 }
    return index
  }
}
