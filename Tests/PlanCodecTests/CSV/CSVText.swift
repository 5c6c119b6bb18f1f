import PlanCodec

/// A CSV file read in every way that must come to the same.
enum CSVText {
  /// Returns what is read from text when it comes in pieces of a size, 0 for whole.
  ///
  /// Only the first 32 bytes are waited for, so that pieces are read as they come.
  static func contents(
    of bytes: some Collection<UInt8>,
    pieces size: Int = 0,
    format: CSVFormat = CSVFormat()
  ) -> CSVContents {
    let bytes = Array(bytes)
    var format = format
    format.sampleLength = 32
    guard size > 0 else { return CSVReader.contents(of: bytes, format: format) }
    var reader = CSVReader(format: format)
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.append(bytes[start..<min(start + size, bytes.count)])
    }
    return reader.finish()
  }

  /// Returns the texts of all cells, after the header if there is one.
  static func cells(of contents: CSVContents) -> [[String]] {
    let header = contents.table.header
    return (header.isEmpty ? [] : [header]) + contents.table.map { $0.map(\.text) }
  }

  /// Returns the cells in a table of one column and one row below a header.
  static func cell(_ text: String, header: String = "Date") throws -> CSVCell {
    var writer = try CSVWriter(header: [header], style: .exact)
    try writer.append([text])
    return try CSVReader.table(in: writer.bytes)[0][0]
  }
}
