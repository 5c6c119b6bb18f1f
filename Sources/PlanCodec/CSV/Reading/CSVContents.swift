/// What came out of reading a CSV file: the good rows, and why the others are missing.
public struct CSVContents: Hashable, Sendable {
  /// The records without a fault.
  public let table: CSVTable

  /// The faults, in the order of the file.
  public let problems: CSVProblems
}
