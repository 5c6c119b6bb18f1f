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
  private var format: CSVFormat
  private var decoder: CSVDecoder?
  private var parser: CSVParser?

  /// The first bytes of the file, until there are enough to tell its form.
  private var opening: [UInt8] = []

  /// A fault of the whole file before its first record.
  private var openingFault: CSVProblems?

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
    if decoder.hasAssumed {
      let isUTF16 = format.encoding == .utf16
      warnings.append(CSVError(isUTF16 ? .assumedUTF16 : .assumedWindows1252))
    }
    if let byte = decoder.firstReplacement {
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

  /// Ends the file.
  ///
  /// - Returns: The rows that were not taken yet, and all faults of the file.
  public mutating func finish() -> CSVContents {
    if parser == nil { open() }
    decode([], isLast: true)
    if !isStopped { parser?.finish() }
    return takeContents()
  }

  /// Returns the rows and faults so far, and forgets the rows.
  mutating func takeContents() -> CSVContents {
    CSVContents(
      table: takeTable(),
      problems: problems,
      warnings: warnings,
      format: format
    )
  }

  /// Reads a whole file.
  private mutating func read(_ bytes: [UInt8]) -> CSVContents {
    opening = bytes
    return finish()
  }
}

// MARK: - Opening

extension CSVReader {
  /// How many bytes are looked at to tell the form of the file.
  private var openingLength: Int {
    // A mark and a line that names the delimiter, both in UTF-16, have fewer than 32.
    format.encoding != nil && format.delimiter != nil ? 32 : max(format.sampleLength, 32)
  }

  /// Tells the form of the file from its opening, and reads that.
  ///
  /// What is found does not depend on how much has come: no more than the opening is looked at.
  private mutating func open() {
    guard openingFault == nil else { return }
    let bytes = opening
    opening = []
    let signature = CSVSignature(of: bytes)
    switch signature {
    case .notText: return refuse(.notCSV)
    case .utf32: return refuse(.encodingNotSupported)
    case .none, .utf8, .utf16: break
    }
    guard var decoder = opened(bytes.prefix(openingLength), signature) else { return }
    // The opening is decoded on trial: its delimiter is looked for in text.
    let isCut = bytes.count > openingLength
    var trial = decoder
    let beginning = Array(bytes.prefix(openingLength))
    let text = trial.decode(beginning, from: signature.length, isLast: !isCut)
    let search = DelimiterSearch(text: text.bytes[text.range], isCut: isCut)
    let named = search.named
    guard let delimiter = named?.delimiter ?? format.delimiter ?? search.found() else {
      return refuse(.ambiguousDelimiter)
    }
    format.delimiter = delimiter
    var start = signature.length
    if let named {
      let unit = format.encoding == .utf16 ? 2 : 1
      start += named.length * unit
      decoder = CSVDecoder(decoder.form, isCertain: decoder.isCertain, from: start)
    }
    self.decoder = decoder
    parser = CSVParser(
      format: format,
      delimiter: delimiter,
      from: start,
      line: named == nil ? 1 : 2
    )
    decode(bytes, from: start, isLast: false)
  }

  /// Returns the decoder for an opening, `nil` if the file is refused.
  private mutating func opened(
    _ bytes: ArraySlice<UInt8>,
    _ signature: CSVSignature
  ) -> CSVDecoder? {
    let start = signature.length
    switch (format.encoding, signature) {
    case (nil, .utf8), (.utf8?, .none), (.utf8?, .utf8):
      format.encoding = .utf8
      return CSVDecoder(.utf8, isCertain: true, from: start)
    case (nil, .utf16(let isBig)), (.utf16?, .utf16(let isBig)):
      format.encoding = .utf16
      return CSVDecoder(.utf16(isBigEndian: isBig), isCertain: true, from: start)
    case (.utf16?, .none):
      let isBig = ZeroPattern.isBigEndian(bytes) ?? false
      return CSVDecoder(.utf16(isBigEndian: isBig), isCertain: true, from: start)
    case (.windows1252?, .none):
      return CSVDecoder(.windows1252, isCertain: true, from: start)
    case (nil, _):
      guard let isBig = ZeroPattern.isBigEndian(bytes) else {
        return CSVDecoder(.utf8, isCertain: false, from: start)
      }
      format.encoding = .utf16
      var decoder = CSVDecoder(.utf16(isBigEndian: isBig), isCertain: true, from: start)
      decoder.hasAssumed = true
      return decoder
    case (.utf8?, _), (.utf16?, _), (.windows1252?, _):
      refuse(.invalidEncoding)
    default:
      refuse(.encodingNotSupported)
    }
    return nil
  }

  private mutating func refuse(_ code: CSVError.Code) {
    var problems = CSVProblems(maximum: format.maximumProblems)
    var error = CSVError(code)
    error.line = 1
    error.byte = 0
    problems.add(error)
    openingFault = problems
  }

  private mutating func decode(_ bytes: [UInt8], from start: Int = 0, isLast: Bool) {
    guard !isStopped, var decoder else { return }
    let text = decoder.decode(bytes, from: start, isLast: isLast)
    parser?.offsets = decoder.offsets
    parser?.append(text)
    decoder.offsets = parser?.offsets ?? decoder.offsets
    self.decoder = decoder
    if let fault = decoder.fault { parser?.stop(fault.code, byte: fault.byte) }
    if format.encoding == nil, isLast || decoder.hasAssumed {
      format.encoding = decoder.hasAssumed ? .windows1252 : .utf8
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
    return reader.read(bytes)
  }
}
