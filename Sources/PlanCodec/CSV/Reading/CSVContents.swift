/// What came out of reading a CSV file: the good rows, and why the others are missing.
public struct CSVContents: Hashable, Sendable {
  /// The records without a fault.
  public let table: CSVTable

  /// The faults, in the order of the file.
  public let problems: CSVProblems

  /// What was assumed about the file, or looks as if it had gone wrong before it came here.
  ///
  /// Nothing is missing from the table because of a warning.
  public let warnings: [CSVError]

  /// The format with the delimiter and the encoding that were found.
  ///
  /// What could not be found is `nil`.
  public let format: CSVFormat
}
