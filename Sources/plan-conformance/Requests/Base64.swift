/// Bytes as text in base64 (RFC 4648, section 4), in which they travel inside JSON.
enum Base64 {
  /// Returns the bytes that a text stands for.
  ///
  /// Each sequence of bytes has one text. Line breaks, spaces, missing padding and bits that
  /// belong to no byte are refused.
  ///
  /// - Parameter text: The text.
  /// - Returns: The bytes, or `nil` if the text is not base64.
  static func bytes(of text: String) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count.isMultiple(of: 4) else { return nil }
    let padding = letters.suffix(2).reversed().prefix { $0 == pad }.count
    let values = values
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var bits: UInt32 = 0
    for index in 0..<letters.count - padding {
      let value = values[Int(letters[index])]
      guard value < 64 else { return nil }
      bits = bits &<< 6 | UInt32(value)
      // The second letter of four completes the first byte, and so on.
      let spare = UInt32(2 * (3 - index & 3))
      if spare < 6 { bytes.append(UInt8(truncatingIfNeeded: bits &>> spare)) }
    }
    let unused: UInt32 = padding == 0 ? 0 : 1 << (2 * padding) - 1
    return bits & unused == 0 ? bytes : nil
  }

  /// Returns the text that stands for bytes.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The text, with padding.
  static func text(of bytes: [UInt8]) -> String {
    let alphabet = alphabet
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    var bits: UInt32 = 0
    for index in bytes.indices {
      bits = bits &<< 8 | UInt32(bytes[index])
      // Each byte completes a letter, and every third one another.
      let spare = UInt32(2 * (index % 3 + 1))
      letters.append(alphabet[Int(bits &>> spare & 63)])
      if spare == 6 { letters.append(alphabet[Int(bits & 63)]) }
    }
    let missing = (3 - bytes.count % 3) % 3
    if missing > 0 { letters.append(alphabet[Int(bits &<< UInt32(2 * missing) & 63)]) }
    letters += [UInt8](repeating: pad, count: missing)
    return String(decoding: letters, as: UTF8.self)
  }

  private static let pad = UInt8(ascii: "=")

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  /// The number of six bits for each byte of text, 64 for one that is not in the alphabet.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()
}
