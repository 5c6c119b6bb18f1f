extension CSVDecoder {
  /// Reads UTF-16.
  mutating func decodeUTF16(
    _ input: [UInt8],
    from first: Int,
    isLast: Bool,
    _ isBigEndian: Bool
  ) -> (Text, end: Int) {
    var text: [UInt8] = []
    text.reserveCapacity((input.count - first) / 2)
    var index = first
    while index < input.count {
      let place = (text: textOffset + text.count, source: source + index - first)
      guard let letter = Self.letter(of: input, at: index, isBigEndian) else {
        if isLast { stop(.invalidEncoding, at: place.source) }
        break
      }
      guard let scalar = letter.scalar, let bytes = UTF8.encode(scalar) else {
        stop(.invalidEncoding, at: place.source)
        break
      }
      if scalar == "\u{FFFD}", firstReplacement == nil { firstReplacement = place.source }
      offsets.begin(
        text: place.text,
        source: place.source,
        sizes: (bytes.count, letter.length)
      )
      text.append(contentsOf: bytes)
      index += letter.length
    }
    return ((text, 0..<text.count), index)
  }

  /// Returns the letter at a place, whose scalar is `nil` if no text has it.
  ///
  /// - Returns: The scalar and the number of bytes, or `nil` if the bytes end before it does.
  private static func letter(
    of input: [UInt8],
    at index: Int,
    _ isBigEndian: Bool
  ) -> (scalar: Unicode.Scalar?, length: Int)? {
    guard let unit = unit(of: input, at: index, isBigEndian) else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return (Unicode.Scalar(unit), 2) }
    guard let low = Self.unit(of: input, at: index + 2, isBigEndian) else { return nil }
    guard UTF16.isTrailSurrogate(low) else { return (nil, 2) }
    let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00
    return (Unicode.Scalar(value), 4)
  }

  private static func unit(
    of input: [UInt8],
    at index: Int,
    _ isBigEndian: Bool
  ) -> UInt16? {
    guard index + 1 < input.count else { return nil }
    let (first, second) = (UInt16(input[index]), UInt16(input[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
