/// One file of a school's export, with the name by which people know it.
///
/// ```swift
/// let file = SchoolFile("pupils.csv", bytes: bytes)
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

  /// Creates a file from its bytes.
  ///
  /// - Parameters:
  ///   - label: The name of the file for people.
  ///   - bytes: The whole file.
  ///   - format: How the file is written, and how much of it is accepted.
  public init(_ label: String, bytes: [UInt8], format: CSVFormat = CSVFormat()) {
    let contents = CSVReader.contents(of: bytes, format: format)
    self.init(label, table: contents.table, faults: contents.problems)
  }

  /// Creates a file from a table that has been read.
  ///
  /// - Parameters:
  ///   - label: The name of the file for people.
  ///   - table: The records, with a header.
  ///   - faults: What is wrong with the records that could not be read.
  public init(_ label: String, table: CSVTable, faults: CSVProblems = CSVProblems()) {
    self.label = label
    self.table = table
    self.faults = faults
  }
}
