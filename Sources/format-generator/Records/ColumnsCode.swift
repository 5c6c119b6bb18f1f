import PlanModel

/// The Swift code that reads and writes a record as cells of a row.
struct ColumnsCode {
  /// The records that have a table of their own.
  static let tables = [
    "Pupil", "LearningPlan", "Need", "Outcome", "Target", "Provision", "Reading",
    "ReviewRecord", "Voice",
  ]

  /// The record whose lists are those tables.
  private static let plan = "LearningPlan"

  /// How long a line of Swift may be.
  private static let width = 90

  let record: RecordDescription

  /// All records, of which some lie flat in this one.
  let records: [RecordDescription]

  /// Returns the contents of the file.
  ///
  /// - Returns: The text, formatted as `swift format` would.
  /// - Throws: A fault if the record holds itself.
  func text() throws(DescriptionFault) -> String {
    let count = try Self.columnCount(of: record, among: records)
    let lines =
      [FormatFiles.mark, "", "import PlanModel", ""]
      + ["extension \(record.name): TableRecord {"]
      + ["  static let columnCount = \(count)", ""] + reading + [""] + writing + [
        "}", "",
      ]
    return lines.joined(separator: "\n")
  }

  private var reading: [String] {
    let lines = record.fields.filter(\.shape.fitsCells).map { field in
      "    cells.read(&\(Self.property(field)))"
    }
    return ["  mutating func readCells(from cells: inout CellReader) {"] + lines + ["  }"]
  }

  private var writing: [String] {
    ["  func writeCells(to cells: inout CellWriter) {"]
      + record.fields.flatMap(writing) + ["  }"]
  }

  private func writing(_ field: FieldDescription) -> [String] {
    let property = Self.property(field)
    guard field.shape.fitsCells else {
      return isTable(field) ? [] : Self.call("leaveOut", property, field.name)
    }
    guard case .record = field.shape.element else {
      return ["    cells.write(\(property))"]
    }
    return Self.call("write", property, field.name)
  }

  /// Returns whether the field is a list of a plan that has a table of its own.
  private func isTable(_ field: FieldDescription) -> Bool {
    guard record.name == Self.plan, case .record(let name) = field.shape.element else {
      return false
    }
    return Self.tables.contains(name)
  }

  private static func call(
    _ method: String,
    _ property: String,
    _ name: String
  ) -> [String] {
    let line = "    cells.\(method)(\(property), \"\(name)\")"
    guard line.utf8.count > width else { return [line] }
    return ["    cells.\(method)(", "      \(property),", "      \"\(name)\"", "    )"]
  }

  private static func property(_ field: FieldDescription) -> String {
    SwiftName.property(field.name, besides: ["cells"])
  }
}

// MARK: - Which records

extension ColumnsCode {
  /// Returns the records that have a table, and those that lie flat in them.
  ///
  /// - Parameter records: All records.
  /// - Returns: The records, in the order in which they come.
  static func records(among records: [RecordDescription]) -> [RecordDescription] {
    var names = Set(tables)
    var found = 0
    while found < names.count {
      found = names.count
      for record in records where names.contains(record.name) {
        names.formUnion(record.fields.compactMap(\.shape.flatRecord))
      }
    }
    return records.filter { names.contains($0.name) }
  }

  /// Returns how many columns a record has, with those of the records in it.
  private static func columnCount(
    of record: RecordDescription,
    among records: [RecordDescription],
    inside outer: [String] = []
  ) throws(DescriptionFault) -> Int {
    guard !outer.contains(record.name) else {
      throw DescriptionFault("\(record.name) holds itself, so it can't lie flat in a row")
    }
    var count = 0
    for field in record.fields where field.shape.fitsCells {
      guard let name = field.shape.flatRecord else {
        count += 1
        continue
      }
      guard let nested = records.first(where: { $0.name == name }) else {
        throw DescriptionFault("\(record.name).\(field.name) is a record not described")
      }
      count += try columnCount(of: nested, among: records, inside: outer + [record.name])
    }
    return count
  }
}

extension FieldShape {
  /// Whether the value can be written into cells of one row.
  fileprivate var fitsCells: Bool {
    switch self {
    case .text, .formattedText, .code, .integer, .number, .flag, .record: true
    case .optional(let wrapped): wrapped.fitsCells
    case .list(.optional), .list(.list), .list(.record): false
    case .list: true
    }
  }

  /// The name of a record that lies flat in the one whose field has the shape.
  fileprivate var flatRecord: String? {
    switch self {
    case .record(let name), .optional(.record(let name)): name
    default: nil
    }
  }
}
