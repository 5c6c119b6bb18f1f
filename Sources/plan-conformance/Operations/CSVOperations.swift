import PlanCodec

/// Operations on CSV files.
enum CSVOperations {
  static let all = [
    Operation("csv.read", read),
    Operation("csv.write", write),
    Operation("csv.unguard", unguard),
  ]

  @Sendable
  private static func read(_ input: OperationInput) throws(OperationError) -> JSONValue {
    let format = try CSVFormat(input)
    let contents = CSVReader.contents(of: try input.bytes("base64"), format: format)
    let problem = contents.problems.listed.first
    return [
      "table": problem == nil ? JSONValue(contents.table) : .null,
      "problem": problem.map(JSONValue.init) ?? .null,
      "warnings": .array(contents.warnings.map { .string($0.code.rawValue) }),
    ]
  }

  @Sendable
  private static func write(_ input: OperationInput) throws(OperationError) -> JSONValue {
    var isSafe = true
    if let member = input.optionalMember("spreadsheetSafe") { isSafe = try member.flag() }
    var writer = CSVWriter(style: isSafe ? .spreadsheetSafe : .exact)
    for record in try input.member("table").elements() {
      let cells = try record.texts()
      do throws(CSVError) {
        try writer.append(cells)
      } catch {
        throw OperationError(error, in: "table")
      }
    }
    return ["base64": .string(Base64.text(of: writer.takeBytes()))]
  }

  /// Reads what `csv.write` has written for a spreadsheet.
  @Sendable
  private static func unguard(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    var format = CSVFormat()
    format.delimiter = .comma
    format.encoding = .utf8
    format.hasHeader = false
    format.removesSpreadsheetGuard = true
    let contents = CSVReader.contents(of: try input.bytes("base64"), format: format)
    // A table without records is a file without bytes, and may come back.
    if let error = contents.problems.listed.first, error.code != .emptyFile {
      throw OperationError(error, in: "base64")
    }
    return ["table": JSONValue(contents.table)]
  }
}

extension OperationError {
  /// Creates the error for a file or a table with a fault.
  ///
  /// - Parameters:
  ///   - error: The fault, which quotes nothing of the file.
  ///   - member: The member of the input with the file or the table.
  fileprivate init(_ error: CSVError, in member: String) {
    self.init(Code(rawValue: error.code.rawValue), "\(member): \(error)")
  }
}
