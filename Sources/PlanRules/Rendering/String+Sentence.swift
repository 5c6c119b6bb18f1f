extension String {
  /// The text as a sentence: with a capital at the start and a full stop at the end.
  var asSentence: String {
    var bytes = Array(utf8)
    guard let first = bytes.first, let last = bytes.last else { return self }
    if UInt8(ascii: "a")...UInt8(ascii: "z") ~= first { bytes[0] = first - 0x20 }
    if !".!?".utf8.contains(last) { bytes.append(UInt8(ascii: ".")) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [String] {
  /// The texts as a list in a sentence: "a", "a and b", "a, b and c".
  var joinedWithAnd: String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
