/// Reads a CSV file, whole or in pieces.
///
/// RFC 4180 is read, and what spreadsheets and school systems make of it: a byte order mark,
/// UTF-16 and Windows-1252, semicolons, tabs and vertical bars, a first line `sep=;`, quoted
/// cells with delimiters, quotation marks and line ends in them, lines that end in CR, LF or
/// both, blank lines between records. What the ``CSVFormat`` does not say is found from the
/// first bytes.
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
/// ``CSVPages``, ``AsyncCSVPages`` and ``FileCSVPages`` do so for a sequence of pieces and for
/// an open file.
///
/// Nothing is repaired: a record with a fault is set aside whole. A fault of the whole file,
/// such as text of two encodings or a header that names two columns alike, ends the reading,
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
  var format: CSVFormat
  var decoder: CSVDecoder?
  var parser: CSVParser?

  /// The first bytes of the file, until there are enough to tell its form.
  var opening: [UInt8] = []

  /// A fault of the whole file before its first record.
  var openingFault: CSVProblems?

  /// Creates a reader for one file.
  ///
  /// - Parameter format: How the file is written, and how much of it is accepted.
  public init(format: CSVFormat = CSVFormat()) {
    self.format = format
  }

  /// The faults found so far.
  public var problems: CSVProblems {
    openingFault ?? parser?.problems ?? CSVProblems(maximum: format.maximumProblems)
  }

  /// What was assumed or found strange so far.
  public var warnings: [CSVError] {
    var warnings: [CSVError] = []
    guard let decoder, let parser else { return warnings }
    if hasAssumed {
      let isUTF16 = format.encoding == .utf16
      warnings.append(CSVError(isUTF16 ? .assumedUTF16 : .assumedWindows1252))
    }
    if let byte = decoder.firstReplacement, isRead(byte) {
      var warning = CSVError(.replacementCharacter)
      warning.byte = byte
      warnings.append(warning)
    }
    if parser.header.looksLikeData {
      var warning = CSVError(.dataInHeader)
      warning.record = 1
      warnings.append(warning)
    }
    return warnings
  }

  /// Whether an encoding was assumed for what was read.
  var hasAssumed: Bool { decoder?.assumedFrom.map(isRead) ?? false }

  /// Returns whether a byte of the file is not behind a fault that ended the reading.
  ///
  /// How far the text was decoded by then depends on the pieces.
  private func isRead(_ byte: Int) -> Bool {
    parser?.stopByte.map { byte < $0 } ?? true
  }

  /// Whether a fault of the whole file has ended the reading.
  public var isStopped: Bool { openingFault != nil || parser?.isStopped == true }

  /// Reads the next piece of the file.
  ///
  /// - Parameter bytes: The bytes that follow the last piece; they may be cut anywhere.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    guard !isStopped else { return }
    guard parser == nil else {
      decode(Array(bytes), isLast: false)
      return
    }
    opening = opening.isEmpty ? Array(bytes) : opening + bytes
    guard opening.count > openingLength else { return }
    open()
  }

  /// Returns the rows that are complete so far, and forgets them.
  ///
  /// - Returns: The rows since the last call; they keep their record numbers and lines.
  public mutating func takeTable() -> CSVTable {
    parser?.takeTable() ?? .empty
  }

  /// Returns the faults since the last call, and forgets them.
  mutating func takeProblems() -> CSVProblems {
    let found = problems
    openingFault?.forget()
    parser?.problems.forget()
    return found
  }

  /// Ends the file.
  ///
  /// - Returns: The rows that were not taken yet, and all faults of the file.
  public mutating func finish() -> CSVContents {
    if parser == nil { open() }
    decode([], isLast: true)
    if !isStopped { parser?.finish() }
    return CSVContents(
      table: takeTable(),
      problems: problems,
      warnings: warnings,
      format: format
    )
  }

  /// Reads a whole file.
  fileprivate mutating func read(_ bytes: [UInt8]) -> CSVContents {
    opening = bytes
    return finish()
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
    return reader.read(bytes)
  }
}
