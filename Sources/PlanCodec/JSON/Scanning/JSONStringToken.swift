/// Where a string stands in a text.
struct JSONStringToken {
  /// The bytes between the quotes.
  let start: Int
  let end: Int

  /// The number of bytes after escapes are resolved.
  let length: Int

  var hasEscapes: Bool { length != end - start }

  /// Appends the bytes of the string, with its escapes resolved.
  ///
  /// - Parameters:
  ///   - target: What to append to.
  ///   - bytes: The text, in which the token was found.
  func append(to target: inout [UInt8], from bytes: [UInt8]) {
    guard hasEscapes else {
      target.append(contentsOf: bytes[start..<end])
      return
    }
    var position = start
    while position < end {
      guard bytes[position] == UInt8(ascii: "\\") else {
        target.append(bytes[position])
        position += 1
        continue
      }
      let scalar = JSONEscape.scalar(at: &position, in: bytes)
      target.append(contentsOf: scalar.utf8)
    }
  }

  /// Returns the string, with its escapes resolved.
  ///
  /// - Parameter bytes: The text, in which the token was found.
  /// - Returns: The string.
  func text(from bytes: [UInt8]) -> String {
    guard hasEscapes else {
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    var resolved: [UInt8] = []
    resolved.reserveCapacity(length)
    append(to: &resolved, from: bytes)
    return String(decoding: resolved, as: UTF8.self)
  }
}
