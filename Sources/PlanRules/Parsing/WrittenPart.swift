/// Words of a statement that become text only when somebody reads them.
struct WrittenPart: Hashable, Sendable {
  /// The bytes of the words in the UTF-8 of the text.
  let words: Range<Int>
  let confidence: Confidence

  /// Returns the part with its words.
  func part(of text: String) -> TextPart<String> {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: words.lowerBound)
    let end = bytes.index(start, offsetBy: words.count)
    return TextPart(
      String(decoding: bytes[start..<end], as: UTF8.self),
      words: words,
      confidence: confidence
    )
  }
}
