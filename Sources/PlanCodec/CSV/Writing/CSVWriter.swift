/// Writes a CSV file.
///
/// Records end in CR and LF, and only cells that need quotation marks have them (RFC 4180):
/// in the first record also those with what parts cells in other files, so that a reader finds
/// the delimiter.
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
/// Values need not become text first, and a long file can go out in pieces:
///
/// ```swift
/// for reading in readings {
///   try writer.appendRecord { cells in
///     cells.text(reading.target?.text)
///     cells.number(reading.value)
///   }
///   if writer.isFull { send(writer.takeBytes()) }
/// }
/// ```
///
/// A record is written whole or not at all.
///
/// ## Topics
///
/// ### Creating a writer
/// - ``init(header:numericColumns:style:delimiter:byteOrderMark:)``
/// - ``init(style:delimiter:byteOrderMark:)``
///
/// ### Writing
/// - ``append(_:)``
/// - ``appendRecord(_:)``
/// - ``CSVRecordWriter``
///
/// ### Handing the file on
/// - ``bytes``
/// - ``isFull``
/// - ``takeBytes()``
public struct CSVWriter: Sendable {
  /// What has been written and not been taken.
  public private(set) var bytes: [UInt8] = []

  private let layout: CSVWritingLayout
  private var isNumeric: [Bool] = []
  private var columns: Int?
  private var record = 0

  /// Creates a writer for a file without a header, or whose header is its first record.
  ///
  /// - Parameters:
  ///   - style: Whether formulas are guarded.
  ///   - delimiter: The character that parts the cells.
  ///   - byteOrderMark: Whether the file begins with the mark by which Excel knows UTF-8;
  ///     without it Excel shows `é` and `£` as other characters.
  public init(
    style: CSVWritingStyle = .spreadsheetSafe,
    delimiter: CSVDelimiter = .comma,
    byteOrderMark: Bool = false
  ) {
    layout = CSVWritingLayout(style: style, delimiter: delimiter)
    if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Creates a writer and writes the header.
  ///
  /// - Parameters:
  ///   - header: The names of the columns, all different.
  ///   - numericColumns: The names of columns that hold numbers or nothing; they are never
  ///     guarded.
  ///   - style: Whether formulas are guarded.
  ///   - delimiter: The character that parts the cells.
  ///   - byteOrderMark: Whether the file begins with the mark by which Excel knows UTF-8.
  /// - Throws: ``CSVError/Code/emptyHeader``, ``CSVError/Code/duplicateHeader``,
  ///   ``CSVError/Code/fieldTooLong``, or as ``append(_:)``.
  public init(
    header: [String],
    numericColumns: Set<String> = [],
    style: CSVWritingStyle = .spreadsheetSafe,
    delimiter: CSVDelimiter = .comma,
    byteOrderMark: Bool = false
  ) throws(CSVError) {
    self.init(style: style, delimiter: delimiter, byteOrderMark: byteOrderMark)
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
}

// MARK: - Writing

extension CSVWriter {
  /// Writes a record.
  ///
  /// Nothing is written if an error is thrown.
  ///
  /// - Parameter cells: The text of each cell, as many as in the first record.
  /// - Throws: ``CSVError/Code/raggedRow``, ``CSVError/Code/controlCharacter``, and
  ///   ``CSVError/Code/invalidNumber`` for text in a numeric column.
  public mutating func append(_ cells: [String]) throws(CSVError) {
    try appendRecord { record in
      for cell in cells { record.text(cell) }
    }
  }

  /// Writes a record cell by cell.
  ///
  /// Nothing is written if an error is thrown.
  ///
  /// - Parameter body: What writes the cells, as many as in the first record.
  /// - Throws: ``CSVError/Code/raggedRow``, ``CSVError/Code/controlCharacter``, and
  ///   ``CSVError/Code/invalidNumber`` for something else in a numeric column.
  public mutating func appendRecord(
    _ body: (inout CSVRecordWriter) -> Void
  ) throws(CSVError) {
    var cells = CSVRecordWriter(
      layout: layout,
      isNumeric: isNumeric,
      quotesDelimiters: record == 0 || columns == 1 && !layout.hasCommas
    )
    body(&cells)
    if let fault = cells.fault { throw error(fault, column: cells.faultyColumn) }
    let expected = columns ?? max(cells.count, 1)
    guard cells.count == expected else {
      throw error(.raggedRow, column: min(cells.count, expected + 1))
    }
    cells.end(opensFile: record == 0)
    cells.append(to: &bytes)
    columns = expected
    record += 1
  }

  private func error(_ code: CSVError.Code, column: Int) -> CSVError {
    var error = CSVError(code)
    error.record = record + 1
    error.column = column
    return error
  }
}

// MARK: - Handing the file on

extension CSVWriter {
  /// Whether so much waits, 256 KiB or more, that it is time to hand it on.
  public var isFull: Bool { bytes.count >= 256 << 10 }

  /// Returns what has been written, and forgets it, so that a long file can go out in pieces.
  ///
  /// - Returns: The bytes since the last call.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
