/// Reads a CSV file, whole or in pieces.
///
/// RFC 4180 is read, and what spreadsheets and school systems make of it: a byte order mark,
/// quoted cells with delimiters, quotation marks and line ends in them, lines that end in
/// CR, LF or both, blank lines between records. The text must be UTF-8.
///
/// ```swift
/// let table = try CSVReader.table(in: bytes)
/// for record in table {
///   let due = try record["Due Date"]?.day()
/// }
/// ```
///
/// To import what can be imported, ask for the ``CSVContents`` instead: good rows come in and
/// bad ones are listed. A file that does not fit the memory is read in pieces:
///
/// ```swift
/// var reader = CSVReader()
/// for piece in pieces {
///   reader.append(piece)
///   keep(reader.takeTable())
/// }
/// let contents = reader.finish()
/// ```
///
/// Nothing is repaired: a record with a fault is set aside whole. A fault of the whole file,
/// such as text that is not UTF-8 or a header that names two columns alike, ends the reading,
/// and the rows read since the last ``takeTable()`` are dropped.
///
/// ## Topics
///
/// ### Reading whole files
/// - ``table(in:format:)``
/// - ``contents(of:format:)``
///
/// ### Reading in pieces
/// - ``init(format:)``
/// - ``append(_:)``
/// - ``takeTable()``
/// - ``finish()``
/// - ``problems``
/// - ``isStopped``
public struct CSVReader: Sendable {
  private var parser: CSVParser
  private var opening: [UInt8] = []
  private var hasBegun = false

  /// Creates a reader for one file.
  ///
  /// - Parameter format: How the file is written, and how much of it is accepted.
  public init(format: CSVFormat = CSVFormat()) {
    parser = CSVParser(format: format)
  }

  /// The faults found so far.
  public var problems: CSVProblems { parser.builder.problems }

  /// Whether a fault of the whole file has ended the reading.
  public var isStopped: Bool { parser.builder.isStopped }

  /// Reads the next piece of the file.
  ///
  /// - Parameter bytes: The bytes that follow the last piece; they may be cut anywhere.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    let input = opening.isEmpty ? Array(bytes) : opening + bytes
    guard !hasBegun else {
      parser.append(input)
      return
    }
    opening = []
    if input.count < CSVSignature.maximumLength {
      opening = input
    } else {
      begin(with: input)
    }
  }

  /// Returns the rows that are complete so far, and forgets them.
  ///
  /// - Returns: The rows since the last call; they keep their record numbers and lines.
  public mutating func takeTable() -> CSVTable {
    parser.takeTable()
  }

  /// Ends the file.
  ///
  /// - Returns: The rows that were not taken yet, and all faults of the file.
  public mutating func finish() -> CSVContents {
    if !hasBegun { begin(with: opening) }
    parser.finish()
    return CSVContents(table: parser.takeTable(), problems: problems)
  }

  private mutating func begin(with input: [UInt8]) {
    hasBegun = true
    switch CSVSignature(of: input) {
    case .none: parser.append(input)
    case .byteOrderMark: parser.append(input, from: 3)
    case .utf16: parser.stop(.encodingNotSupported, byte: 0)
    case .notText: parser.stop(.notCSV, byte: 0)
    }
  }
}

// MARK: - Whole files

extension CSVReader {
  /// Reads a file in which every record must be right.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - format: How the file is written, and how much of it is accepted.
  /// - Returns: The table.
  /// - Throws: The first fault of the file.
  public static func table(
    in bytes: [UInt8],
    format: CSVFormat = CSVFormat()
  ) throws(CSVError) -> CSVTable {
    let contents = contents(of: bytes, format: format)
    if let error = contents.problems.listed.first { throw error }
    return contents.table
  }

  /// Reads the good records of a file and lists the bad ones.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - format: How the file is written, and how much of it is accepted.
  /// - Returns: The good records and the faults.
  public static func contents(
    of bytes: [UInt8],
    format: CSVFormat = CSVFormat()
  ) -> CSVContents {
    var reader = CSVReader(format: format)
    reader.append(bytes)
    return reader.finish()
  }
}
