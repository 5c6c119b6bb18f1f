import PlanCodec

/// How a file is read, as the first bytes of an input say.
struct FileOptions {
  /// How the file is written, and how much of it is accepted.
  private(set) var format = CSVFormat()

  /// The seed of the sizes of pieces.
  let seed: UInt64

  /// How many bytes of an input are options.
  static let length = 4

  /// Takes the options of an input that has enough bytes.
  init(_ input: ArraySlice<UInt8>) {
    let bytes = Array(input.prefix(Self.length))
    seed = UInt64(bytes[3])
    let delimiters: [CSVDelimiter?] = [
      nil, .comma, .semicolon, .tab, .pipe, nil, nil, nil,
    ]
    let encodings: [CSVEncoding?] = [nil, .utf8, .utf16, .windows1252]
    format.delimiter = delimiters[Int(bytes[0] & 7)]
    format.encoding = encodings[Int(bytes[0] >> 3 & 3)]
    format.hasHeader = bytes[0] & 0x20 == 0
    format.removesSpreadsheetGuard = bytes[0] & 0x40 != 0
    guard bytes[0] & 0x80 != 0 else { return }
    format.maximumFieldLength = Int(bytes[1] & 15) * 4
    format.maximumRecordLength = Int(bytes[1] >> 4) * 16
    format.maximumColumns = Int(bytes[2] & 7)
    format.maximumProblems = Int(bytes[2] >> 3 & 3)
    format.sampleLength = Int(bytes[2] >> 5) * 16
  }
}
