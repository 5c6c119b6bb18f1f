/// Turns the bytes of a file into checked UTF-8, one piece after another.
///
/// A piece of UTF-8 is not copied. What a piece has of a letter that is cut waits for the
/// next one.
struct CSVDecoder: Sendable {
  enum Form {
    case utf8
    case utf16(isBigEndian: Bool)
    case windows1252
  }

  /// Some text, in a part of an array.
  typealias Text = (bytes: [UInt8], range: Range<Int>)

  var form: Form

  /// Whether the form was said, by the caller or by a mark in the file.
  let isCertain: Bool

  /// The first fault of the encoding, behind the text that was returned last.
  var fault: CSVFault?

  /// The offset in the file of the first replacement character.
  var firstReplacement: Int?

  var offsets = SourceOffsets()

  /// Whether text that only UTF-8 explains has come.
  var hasWideText = false

  /// From which offset in the file on an encoding was assumed.
  var assumedFrom: Int?

  /// The offset of the next byte in the file, without those carried.
  private(set) var source: Int

  /// The offset in the text of the next letter.
  private(set) var textOffset: Int

  private var carried: [UInt8] = []

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - form: The encoding.
  ///   - isCertain: Whether it was said.
  ///   - start: The offset of the first byte in the file.
  init(_ form: Form, isCertain: Bool, from start: Int) {
    self.form = form
    self.isCertain = isCertain
    source = start
    textOffset = start
  }

  /// Decodes the next piece.
  ///
  /// - Parameters:
  ///   - piece: The bytes.
  ///   - start: The first that counts.
  ///   - isLast: Whether the file ends behind it.
  /// - Returns: The text up to the first fault or to a letter that is cut.
  mutating func decode(_ piece: [UInt8], from start: Int = 0, isLast: Bool) -> Text {
    guard fault == nil else { return ([], 0..<0) }
    let input = carried.isEmpty ? piece : carried + piece[start...]
    let first = carried.isEmpty ? start : 0
    let (text, end) =
      switch form {
      case .utf8: decodeUTF8(input, from: first, isLast: isLast)
      case .utf16(let isBig): decodeUTF16(input, from: first, isLast: isLast, isBig)
      case .windows1252: decodeWindows1252(input, from: first, isLast: isLast)
      }
    carried = Array(input[end...])
    source += end - first
    textOffset += text.range.count
    return text
  }

  /// Notes a fault.
  mutating func stop(_ code: CSVError.Code, at byte: Int) {
    fault = CSVFault(code: code, byte: byte)
  }
}
