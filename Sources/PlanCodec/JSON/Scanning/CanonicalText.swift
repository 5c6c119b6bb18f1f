/// A sink that writes a value as one line of JSON text, without spaces.
///
/// Escapes are the shortest that JSON allows, names keep their order, and numbers keep the
/// digits they were written with.
struct CanonicalText: JSONSink {
  var bytes: [UInt8] = []

  mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  mutating func flag(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  mutating func number(_ range: Range<Int>, in text: JSONText) {
    separate()
    bytes.append(range, of: text)
  }

  mutating func string(_ token: JSONStringToken, in text: JSONText) {
    separate()
    quote(token, in: text)
  }

  mutating func name(_ token: JSONStringToken, in text: JSONText) {
    separate()
    quote(token, in: text)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func openObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  mutating func openArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
  }

  mutating func closeObject() { bytes.append(UInt8(ascii: "}")) }

  mutating func closeArray() { bytes.append(UInt8(ascii: "]")) }

  /// Writes a comma, unless the value is the first one or follows its name.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func quote(_ token: JSONStringToken, in text: JSONText) {
    guard token.hasEscapes else {
      bytes.append(token.start - 1..<token.end + 1, of: text)
      return
    }
    var resolved: [UInt8] = []
    token.append(to: &resolved, from: text)
    bytes.appendJSONString(resolved)
  }
}
