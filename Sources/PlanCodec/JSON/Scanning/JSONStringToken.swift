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
  ///   - text: The text, in which the token was found.
  func append(to target: inout [UInt8], from text: JSONText) {
    guard hasEscapes else {
      target.append(start..<end, of: text)
      return
    }
    var position = start
    while position < end {
      let backslash = text.firstBackslash(in: position..<end) ?? end
      target.append(position..<backslash, of: text)
      position = backslash
      guard position < end else { return }
      let scalar = JSONEscape.scalar(at: &position, in: text)
      if scalar.isASCII {
        target.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        target.append(contentsOf: scalar.utf8)
      }
    }
  }

  /// Returns the string, with its escapes resolved.
  ///
  /// - Parameter text: The text, in which the token was found.
  /// - Returns: The string.
  func text(from text: JSONText) -> String {
    guard hasEscapes else { return text.string(start..<end) }
    var resolved: [UInt8] = []
    resolved.reserveCapacity(length)
    append(to: &resolved, from: text)
    return String(decoding: resolved, as: UTF8.self)
  }
}
