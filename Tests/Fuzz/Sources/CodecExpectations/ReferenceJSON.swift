/// A second reading of the rules for JSON text, as plain as can be.
///
/// It knows the grammar of RFC 8259 and what I-JSON adds, with nothing shared with the
/// library, so that both are unlikely to be wrong in the same way.
public struct ReferenceJSON {
  private struct Refusal: Error {}

  private let bytes: [UInt8]
  private var index = 0
  private let deepest: Int

  /// Returns whether bytes are one JSON text.
  ///
  /// - Parameters:
  ///   - bytes: The bytes; one byte order mark may stand in front.
  ///   - deepest: How deep arrays and objects may nest.
  /// - Returns: Whether they are.
  public static func accepts(_ bytes: [UInt8], deepest: Int = 64) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var reference = ReferenceJSON(bytes: bytes, deepest: deepest)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reference.index = 3 }
    do throws(Refusal) {
      try reference.value(depth: 1)
      return reference.index == bytes.count
    } catch {
      return false
    }
  }

  private init(bytes: [UInt8], deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
  }

  private var next: Unicode.Scalar? {
    index < bytes.count ? Unicode.Scalar(bytes[index]) : nil
  }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard next == wanted else { return false }
    index += 1
    return true
  }

  private mutating func need(_ wanted: Unicode.Scalar) throws(Refusal) {
    guard take(wanted) else { throw Refusal() }
  }

  private mutating func space() {
    while take(" ") || take("\t") || take("\n") || take("\r") {}
  }

  private mutating func value(depth: Int) throws(Refusal) {
    space()
    switch next {
    case "{": try object(depth: depth)
    case "[": try array(depth: depth)
    case "\"": _ = try string()
    case "t": for letter in "true".unicodeScalars { try need(letter) }
    case "f": for letter in "false".unicodeScalars { try need(letter) }
    case "n": for letter in "null".unicodeScalars { try need(letter) }
    default: try number()
    }
    space()
  }

  private mutating func object(depth: Int) throws(Refusal) {
    guard depth <= deepest else { throw Refusal() }
    try need("{")
    space()
    guard !take("}") else { return }
    var names: Set<[UInt8]> = []
    repeat {
      space()
      let name = try string()
      guard name.count <= 256, names.insert(name).inserted else { throw Refusal() }
      space()
      try need(":")
      try value(depth: depth + 1)
    } while take(",")
    try need("}")
  }

  private mutating func array(depth: Int) throws(Refusal) {
    guard depth <= deepest else { throw Refusal() }
    try need("[")
    space()
    guard !take("]") else { return }
    repeat { try value(depth: depth + 1) } while take(",")
    try need("]")
  }

  private mutating func number() throws(Refusal) {
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("-") { _ = take("+") }
      try digits()
    }
  }

  private mutating func digits() throws(Refusal) {
    let first = index
    while let digit = next, "0"..."9" ~= digit { index += 1 }
    guard index > first else { throw Refusal() }
  }

  /// Returns the bytes of a string with its escapes resolved.
  private mutating func string() throws(Refusal) -> [UInt8] {
    try need("\"")
    var resolved: [UInt8] = []
    while !take("\"") {
      guard index < bytes.count, bytes[index] >= 0x20 else { throw Refusal() }
      if take("\\") {
        resolved += Array(String(try escaped()).utf8)
      } else {
        resolved.append(bytes[index])
        index += 1
      }
    }
    return resolved
  }

  private mutating func escaped() throws(Refusal) -> Unicode.Scalar {
    let plain: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("\"", "\""), ("\\", "\\"), ("/", "/"), ("b", "\u{8}"), ("f", "\u{C}"),
      ("n", "\n"), ("r", "\r"), ("t", "\t"),
    ]
    for (letter, scalar) in plain where take(letter) { return scalar }
    var units = [try unit()]
    if units[0] >> 10 == 0xD800 >> 10 {
      try need("\\")
      units.append(try unit())
    }
    guard let text = String(validating: units, as: UTF16.self),
      let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1
    else { throw Refusal() }
    return scalar
  }

  private mutating func unit() throws(Refusal) -> UInt16 {
    try need("u")
    guard index + 4 <= bytes.count else { throw Refusal() }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let unit = UInt16(digits, radix: 16)
    else { throw Refusal() }
    index += 4
    return unit
  }
}
