extension CSVDecoder {
  /// Checks UTF-8; what is no UTF-8 may turn out to be Windows-1252.
  mutating func decodeUTF8(
    _ input: [UInt8],
    from first: Int,
    isLast: Bool
  ) -> (Text, end: Int) {
    let (end, next) = input.withText { checkedEnd(of: $0, from: first) }
    let text = (bytes: input, range: first..<end)
    guard let next, isLast || next == .invalid else { return (text, end) }
    guard !isCertain, !hasWideText else {
      stop(.invalidEncoding, at: source + end - first)
      return (text, end)
    }
    form = .windows1252
    assumedFrom = source + end - first
    let (rest, restEnd) = decodeWindows1252(
      input,
      from: end,
      isLast: isLast,
      sourceStart: source + end - first,
      textStart: textOffset + end - first
    )
    let bytes = input[first..<end] + rest.bytes
    return ((Array(bytes), 0..<bytes.count), restEnd)
  }

  /// Returns how far the text is right, and what stands there if that is not its end.
  private mutating func checkedEnd(
    of text: JSONText,
    from start: Int
  ) -> (end: Int, next: UTF8Sequence?) {
    var index = start
    while index < text.count {
      if let word = text.word(at: index) {
        let wide = word & 0x8080_8080_8080_8080
        guard wide != 0 else {
          index &+= 8
          continue
        }
        index &+= JSONWord.count(before: wide)
      } else if text[index] < 0x80 {
        index &+= 1
        continue
      }
      let sequence = UTF8Sequence(at: index, in: text)
      guard case .character(let length) = sequence else { return (index, sequence) }
      hasWideText = true
      if length == 3, firstReplacement == nil,
        text.hasBytes([0xEF, 0xBF, 0xBD], at: index)
      {
        firstReplacement = source + index - start
      }
      index &+= length
    }
    return (index, nil)
  }
}
