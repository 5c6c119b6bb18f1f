/// How a CSV file is written, and how much of it is accepted.
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
/// - ``hasHeader``
/// - ``removesSpreadsheetGuard``
/// - ``knownColumns``
///
/// ### The limits
/// - ``maximumFieldLength``
/// - ``maximumHeaderLength``
/// - ``maximumColumns``
/// - ``maximumProblems``
public struct CSVFormat: Hashable, Sendable {
  /// The character that parts the cells.
  public var delimiter = CSVDelimiter.comma

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

  /// The largest number of bytes in a cell, 16 MiB at first.
  public var maximumFieldLength = 16 << 20

  /// The largest number of bytes in a header.
  public static let maximumHeaderLength = 256

  /// The largest number of cells in a record, 1,024 at first.
  public var maximumColumns = 1_024

  /// The largest number of faults that are listed, 1,000 at first; the rest are counted.
  public var maximumProblems = 1_000

  /// Creates the format of RFC 4180: commas, a header, and the usual limits.
  public init() {}
}
