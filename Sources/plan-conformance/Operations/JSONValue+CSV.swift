import PlanCodec

extension JSONValue {
  /// Creates the cells of a table, record by record; the header is the first.
  ///
  /// - Parameter table: The table.
  init(_ table: CSVTable) {
    let header = table.header.isEmpty ? [] : [table.header.map(JSONValue.string)]
    let rows = table.map { record in record.map { JSONValue.string($0.text) } }
    self = .array((header + rows).map(JSONValue.array))
  }

  /// Creates the code and the place of a fault.
  ///
  /// - Parameter error: The fault.
  init(_ error: CSVError) {
    self = [
      "code": .string(error.code.rawValue),
      "record": JSONValue(error.record),
      "line": JSONValue(error.line),
      "column": JSONValue(error.column),
      "byte": JSONValue(error.byte),
    ]
  }
}
