/// Writes a CSV file.
///
/// Records end in CR and LF, and only cells that need quotation marks have them (RFC 4180).
/// Text that a spreadsheet would take for a formula is guarded unless the style is
/// ``CSVWritingStyle/exact``; a reader whose format
/// ``CSVFormat/removesSpreadsheetGuard`` gives the text back.
///
/// ```swift
/// var writer = try CSVWriter(header: ["Target", "Score"], numericColumns: ["Score"])
/// try writer.append(["Reads a sentence", "-2"])
/// let file = writer.bytes
/// ```
///
/// ## Topics
///
/// ### Creating a writer
/// - ``init(header:numericColumns:style:delimiter:)``
/// - ``init(style:delimiter:)``
///
/// ### Writing
/// - ``append(_:)``
/// - ``bytes``
/// - ``takeBytes()``
public struct CSVWriter: Sendable {
  /// What has been written and not been taken.
  public private(set) var bytes: [UInt8] = []

  private let style: CSVWritingStyle
  private let delimiter: UInt8
  private let kinds: [UInt8]
  private var isNumeric: [Bool] = []
  private var columns: Int?
  private var record = 0

  /// Creates a writer for a file without a header, or whose header is its first record.
  ///
  /// - Parameters:
  ///   - style: Whether formulas are guarded.
  ///   - delimiter: The character that parts the cells.
  public init(style: CSVWritingStyle = .spreadsheetSafe, delimiter: CSVDelimiter = .comma)
  {
    self.style = style
    self.delimiter = delimiter.rawValue
    kinds = ByteKind.table(delimiter: delimiter)
  }

  /// Creates a writer and writes the header.
  ///
  /// - Parameters:
  ///   - header: The names of the columns, all different.
  ///   - numericColumns: The names of columns that hold numbers or nothing; they are never
  ///     guarded.
  ///   - style: Whether formulas are guarded.
  ///   - delimiter: The character that parts the cells.
  /// - Throws: ``CSVError/Code/emptyHeader``, ``CSVError/Code/duplicateHeader``, or as
  ///   ``append(_:)``.
  public init(
    header: [String],
    numericColumns: Set<String> = [],
    style: CSVWritingStyle = .spreadsheetSafe,
    delimiter: CSVDelimiter = .comma
  ) throws(CSVError) {
    self.init(style: style, delimiter: delimiter)
    var names: Set<String> = []
    for (index, name) in header.enumerated() {
      guard name.utf8.count <= CSVFormat.maximumHeaderLength else {
        throw error(.fieldTooLong, column: index + 1)
      }
      guard !name.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) else {
        throw error(.emptyHeader, column: index + 1)
      }
      guard names.insert(name).inserted else {
        throw error(.duplicateHeader, column: index + 1)
      }
    }
    try append(header)
    isNumeric = header.map { numericColumns.contains($0) }
  }

  /// Writes a record.
  ///
  /// Nothing is written if an error is thrown.
  ///
  /// - Parameter cells: The text of each cell, as many as in the first record.
  /// - Throws: ``CSVError/Code/raggedRow``, ``CSVError/Code/controlCharacter``, and
  ///   ``CSVError/Code/invalidNumber`` for text in a numeric column.
  public mutating func append(_ cells: [String]) throws(CSVError) {
    let expected = columns ?? max(cells.count, 1)
    guard cells.count == expected else {
      throw error(.raggedRow, column: min(cells.count, expected + 1))
    }
    let start = bytes.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      do throws(CSVError.Code) {
        try write(cell, at: index, isAlone: expected == 1)
      } catch {
        bytes.removeLast(bytes.count - start)
        throw self.error(error, column: index + 1)
      }
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    columns = expected
    record += 1
  }

  /// Returns what has been written, and forgets it, so that a long file can go out in pieces.
  ///
  /// - Returns: The bytes since the last call.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private func error(_ code: CSVError.Code, column: Int) -> CSVError {
    var error = CSVError(code)
    error.record = record + 1
    error.column = column
    return error
  }
}

// MARK: - Cells

extension CSVWriter {
  /// Writes a cell as it is, then looks whether it may stand so: most may.
  private mutating func write(
    _ cell: String,
    at index: Int,
    isAlone: Bool
  ) throws(CSVError.Code) {
    let start = bytes.count
    bytes.append(contentsOf: cell.utf8)
    var needsQuotes = try hasSpecialBytes(from: start)
    if index < isNumeric.count, isNumeric[index] {
      if !cell.isEmpty { _ = try NumberText.number(bytes[start...]) }
    } else if style != .exact, CSVSpreadsheetGuard.needsGuard(bytes[start...]) {
      bytes.insert(UInt8(ascii: "'"), at: start)
    }
    // A line with nothing on it would be skipped, and a mark of the encoding or of the
    // delimiter at the start of the file would not be taken for content.
    if start == bytes.count { needsQuotes = isAlone }
    if record == 0, index == 0, opensFile(bytes[start...]) { needsQuotes = true }
    if needsQuotes { quote(from: start) }
  }

  private func hasSpecialBytes(from start: Int) throws(CSVError.Code) -> Bool {
    var isSpecial = false
    for position in start..<bytes.count {
      switch ByteKind(rawValue: kinds[Int(bytes[position])]) {
      case .control: throw .controlCharacter
      case .delimiter, .quote, .lineEnd: isSpecial = true
      case .plain, .wide, nil: continue
      }
    }
    return isSpecial
  }

  private func opensFile(_ cell: ArraySlice<UInt8>) -> Bool {
    let opening = Array(cell.prefix(CSVSignature.maximumLength))
    return CSVSignature(of: opening) != .none
      || ASCIIText.lowercased(opening.prefix(4)) == Array("sep=".utf8)
  }

  private mutating func quote(from start: Int) {
    let content = Array(bytes[start...])
    bytes.removeLast(content.count)
    bytes.append(UInt8(ascii: "\""))
    for byte in content {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
