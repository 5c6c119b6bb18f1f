/// One file of a school's export, with the name by which people know it.
///
/// ```swift
/// let file = SchoolFile("pupils.csv", bytes: bytes)
/// ```
///
/// A file with headers of its own, or with dates in another order, comes with a mapping:
///
/// ```swift
/// let table = CSVReader.contents(of: bytes).table
/// var mapping = ColumnMapping(guessedFor: table)   // to be shown and corrected
/// let file = SchoolFile("pupils.csv", bytes: bytes, mapping: mapping)
/// ```
///
/// Printing a file shows its size and none of its cells.
public struct SchoolFile: Hashable, Sendable {
  /// The name of the file in what the import says about it, such as `pupils.csv`.
  ///
  /// It is written into every description of a problem: give no name of a pupil.
  public let label: String

  /// The records that could be read.
  public let table: CSVTable

  /// What is wrong with the records that could not be read.
  public let faults: CSVProblems

  /// What was assumed about the file, such as its encoding.
  public let warnings: [CSVError]

  /// Which field each column stands for; `nil` to find the columns by their headers alone.
  public let mapping: ColumnMapping?

  /// Creates a file from its bytes.
  ///
  /// - Parameters:
  ///   - label: The name of the file for people.
  ///   - bytes: The whole file.
  ///   - format: How the file is written, and how much of it is accepted.
  ///   - mapping: Which field each column stands for, `nil` to go by the headers.
  public init(
    _ label: String,
    bytes: [UInt8],
    format: CSVFormat = CSVFormat(),
    mapping: ColumnMapping? = nil
  ) {
    self.init(
      label,
      contents: Self.contents(of: bytes, format: format),
      mapping: mapping
    )
  }

  /// Creates a file from what came out of reading it.
  ///
  /// - Parameters:
  ///   - label: The name of the file for people.
  ///   - contents: The good records, and what is wrong with the others.
  ///   - mapping: Which field each column stands for, `nil` to go by the headers.
  public init(_ label: String, contents: CSVContents, mapping: ColumnMapping? = nil) {
    self.label = label
    table = contents.table
    faults = contents.problems
    warnings = contents.warnings
    self.mapping = mapping
  }

  /// Creates a file from a table that has been read.
  ///
  /// - Parameters:
  ///   - label: The name of the file for people.
  ///   - table: The records, with a header.
  ///   - faults: What is wrong with the records that could not be read.
  ///   - mapping: Which field each column stands for, `nil` to go by the headers.
  public init(
    _ label: String,
    table: CSVTable,
    faults: CSVProblems = CSVProblems(),
    mapping: ColumnMapping? = nil
  ) {
    self.label = label
    self.table = table
    self.faults = faults
    warnings = []
    self.mapping = mapping
  }
}
