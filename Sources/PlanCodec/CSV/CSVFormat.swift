/// How a CSV file is written, and how much of it is accepted.
///
/// What is not said is found from the file, and never guessed: a file that could be read in
/// two ways is refused with the question to be answered.
///
/// ```swift
/// var format = CSVFormat()
/// format.delimiter = .semicolon
/// let table = try CSVReader.table(in: bytes, format: format)
/// ```
///
/// ## Topics
///
/// ### The form
/// - ``delimiter``
/// - ``encoding``
/// - ``hasHeader``
/// - ``sampleLength``
/// - ``removesSpreadsheetGuard``
/// - ``knownColumns``
///
/// ### The limits
/// - ``maximumFieldLength``
/// - ``maximumRecordLength``
/// - ``maximumHeaderLength``
/// - ``maximumColumns``
/// - ``maximumProblems``
public struct CSVFormat: Hashable, Sendable {
  /// The character that parts the cells; `nil`, as at first, to find it.
  ///
  /// It is found from the first bytes of the file: it is the one of comma, semicolon, tab
  /// and vertical bar that parts every record into as many cells as the first, and into more
  /// than the others that do. A first line
  /// such as `sep=;` is no record; it says the delimiter, whatever is said here.
  public var delimiter: CSVDelimiter?

  /// How letters are written as bytes; `nil`, as at first, to find it.
  ///
  /// A byte order mark says it. A file without one is UTF-8, or UTF-16 if every other of
  /// its first bytes is zero, or Windows-1252 if it has bytes that no UTF-8 has and nothing
  /// that only UTF-8 explains. What is assumed is among the warnings.
  public var encoding: CSVEncoding?

  /// How many bytes of the file are looked at to find what is not said, 64 KiB at first and
  /// 32 at least.
  ///
  /// No row is read before they have come or the file has ended. If the delimiter and the
  /// encoding are said, 32 bytes are waited for.
  public var sampleLength = 64 << 10

  /// Whether the first record names the columns.
  ///
  /// Without a header the first record is the first row, and says how many cells a record has.
  public var hasHeader = true

  /// Whether the guard that ``CSVWriter`` puts before formulas is taken off again.
  ///
  /// It is off at first: a file from elsewhere is read as it stands.
  public var removesSpreadsheetGuard = false

  /// The columns that an error may name.
  public var knownColumns = CSVColumnAliases.school

  /// The largest number of bytes in a cell, 16 MiB at first and 128 MiB at most.
  ///
  /// Letters count as many bytes as they have in UTF-8, and a doubled quotation mark one.
  public var maximumFieldLength = 16 << 20

  /// The largest number of bytes in a record as it is written, 64 MiB at first.
  public var maximumRecordLength = 64 << 20

  /// The largest number of bytes in a header.
  public static let maximumHeaderLength = 256

  /// The largest number of cells in a record, 1,024 at first.
  public var maximumColumns = 1_024

  /// The largest number of faults that are listed, 1,000 at first; the rest are counted.
  public var maximumProblems = 1_000

  /// Creates the format of a file that has a header, with the usual limits.
  public init() {}

  /// The largest number of bytes in a cell that a table can have.
  var cellLimit: Int { min(maximumFieldLength, CSVCellPlace.maximumLength / 2) }
}
