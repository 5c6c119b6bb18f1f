/// A member of a document's header.
struct HeaderMember {
  /// The text, `nil` if the value is no string.
  let text: String?

  /// Where the value stands.
  let byte: Int

  /// Reads the value of a member.
  ///
  /// - Parameter scanner: A scanner at the value, which moves behind it.
  /// - Throws: The first fault in the value.
  init(from scanner: inout JSONScanner) throws(JSONFault) {
    byte = scanner.position
    guard scanner.byte == UInt8(ascii: "\"") else {
      try scanner.skipValue(depth: 2)
      text = nil
      return
    }
    let token = try scanner.string(
      limit: scanner.limits.stringBytes,
      excess: .stringTooLong
    )
    text = token.text(from: scanner.text)
  }
}
