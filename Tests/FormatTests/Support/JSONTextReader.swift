import FileGeneration

@testable import format_generator

/// Reads JSON text back, so that what the generator writes is known to be JSON.
///
/// It is as strict as RFC 8259, for text without surrogate escapes.
struct JSONTextReader {
  /// The text is not JSON from a place on.
  struct Fault: Error {
    let byte: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Returns the value of a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: The value.
  /// - Throws: A fault if the text is not JSON.
  static func value(of text: String) throws(Fault) -> JSONText {
    var reader = JSONTextReader(text)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.fault }
    return value
  }

  private var fault: Fault { Fault(byte: position) }

  private mutating func skipSpace() {
    while position < bytes.count, " \n\r\t".utf8.contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func value() throws(Fault) -> JSONText {
    skipSpace()
    if take("null") { return .null }
    if take("true") { return true }
    if take("false") { return false }
    if take("\"") { return .string(try string()) }
    if take("[") { return .list(try list()) }
    if take("{") { return .object(try object()) }
    return .number(try number())
  }
}

// MARK: - Lists and objects

extension JSONTextReader {
  private mutating func list() throws(Fault) -> [JSONText] {
    var values: [JSONText] = []
    skipSpace()
    if take("]") { return values }
    repeat {
      values.append(try value())
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault }
    return values
  }

  private mutating func object() throws(Fault) -> [JSONMember] {
    var members: [JSONMember] = []
    skipSpace()
    if take("}") { return members }
    repeat {
      skipSpace()
      guard take("\"") else { throw fault }
      let name = try string()
      skipSpace()
      guard take(":"), !members.contains(where: { $0.name == name }) else { throw fault }
      members.append(JSONMember(name: name, value: try value()))
      skipSpace()
    } while take(",")
    guard take("}") else { throw fault }
    return members
  }
}

// MARK: - Strings and numbers

extension JSONTextReader {
  private mutating func string() throws(Fault) -> String {
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(try escape().utf8)
      case 0x20...: text.append(byte)
      default: throw fault
      }
    }
    throw fault
  }

  private mutating func escape() throws(Fault) -> String {
    let escapes = [
      "\"": "\"", "\\": "\\", "/": "/", "n": "\n", "r": "\r", "t": "\t", "b": "\u{8}",
      "f": "\u{C}",
    ]
    for (letter, text) in escapes where take(letter) { return text }
    guard take("u"), position + 4 <= bytes.count,
      let code = UInt32(
        String(decoding: bytes[position..<position + 4], as: UTF8.self),
        radix: 16
      ),
      let scalar = Unicode.Scalar(code)
    else { throw fault }
    position += 4
    return String(scalar)
  }

  private mutating func number() throws(Fault) -> String {
    let start = position
    while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let pattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/
    guard text.wholeMatch(of: pattern) != nil else { throw fault }
    return text
  }
}
