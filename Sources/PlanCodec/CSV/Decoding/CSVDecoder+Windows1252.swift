extension CSVDecoder {
  /// Reads Windows-1252.
  ///
  /// If that was only assumed, bytes that look like a letter of UTF-8 are a fault: a file
  /// has one encoding.
  ///
  /// - Parameters:
  ///   - input: The bytes.
  ///   - first: The first that counts.
  ///   - isLast: Whether the file ends behind them.
  ///   - sourceStart: The offset of the first in the file, if it is not the next.
  ///   - textStart: The offset of its letter in the text, if it is not the next.
  /// - Returns: The text, and where the bytes begin that wait for the next piece.
  mutating func decodeWindows1252(
    _ input: [UInt8],
    from first: Int,
    isLast: Bool,
    sourceStart: Int? = nil,
    textStart: Int? = nil
  ) -> (Text, end: Int) {
    let sourceStart = sourceStart ?? source
    let textStart = textStart ?? textOffset
    var text: [UInt8] = []
    text.reserveCapacity(input.count - first)
    var index = first
    while index < input.count, fault == nil {
      let byte = input[index]
      let place = (text: textStart + text.count, source: sourceStart + index - first)
      if byte < 0x80 {
        offsets.begin(text: place.text, source: place.source, sizes: (1, 1))
        text.append(byte)
      } else if !isCertain, index + 1 == input.count, !isLast {
        break  // the next byte may show that it is UTF-8
      } else if !isCertain, index + 1 < input.count,
        Windows1252.isTraceOfUTF8(byte, input[index + 1])
      {
        stop(.invalidEncoding, at: place.source)
      } else if let scalar = Windows1252.scalar(of: byte) {
        let letter = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        offsets.begin(text: place.text, source: place.source, sizes: (letter.count, 1))
        text.append(contentsOf: letter)
      } else {
        stop(isCertain ? .invalidEncoding : .encodingNotRecognised, at: place.source)
      }
      if fault == nil { index += 1 }
    }
    return ((text, 0..<text.count), index)
  }
}
