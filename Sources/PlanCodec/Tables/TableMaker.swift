import PlanModel

/// Makes tables from records, one table after another, and keeps count of what is lost.
struct TableMaker {
  private let style: CSVWritingStyle
  private let delimiter: CSVDelimiter

  private(set) var tables: [PlanTable] = []
  private(set) var losses = LossReport()

  init(style: CSVWritingStyle, delimiter: CSVDelimiter) {
    self.style = style
    self.delimiter = delimiter
  }

  /// Fields that are tables of their own.
  private static let ownTables: Set<String> = [
    "needs", "outcomes", "targets", "provision", "readings", "reviews", "voices",
  ]

  /// Counts the fields of the bundle itself, which no table carries.
  mutating func addLosses(of bundle: PlanBundle) {
    var visitor = TableRowVisitor(leavingOut: ["pupils", "plans"])
    visitor.visit(bundle)
    let filled = zip(visitor.columns, visitor.cells).filter { !$0.1.isEmpty }.map(
      \.0.name
    )
    for field in filled + visitor.lost { add(loss: field, of: PlanBundle.self) }
  }

  /// Adds a table of pupils or plans.
  mutating func add<Record: PlanRecord>(_ name: PlanTableName, _ records: [Record]) {
    let leftOut = Record.self == LearningPlan.self ? Self.ownTables : []
    add(name, key: nil, leavingOut: leftOut, rows: records.map { (nil, $0) })
  }

  /// Adds a table of the records that plans have in a list.
  mutating func add<Record: PlanRecord>(
    _ name: PlanTableName,
    of plans: [LearningPlan],
    _ list: (LearningPlan) -> [Record]
  ) {
    let key = PlanColumn(
      name: "plan",
      shape: LearningPlan.ID.shape,
      sensitivities: [.structure]
    )
    let rows = plans.flatMap { plan in list(plan).map { (String?.some(plan.id.text), $0) }
    }
    add(name, key: key, leavingOut: [], rows: rows)
  }

  private mutating func add<Record: PlanRecord>(
    _ name: PlanTableName,
    key: PlanColumn?,
    leavingOut fields: Set<String>,
    rows: [(key: String?, record: Record)]
  ) {
    var visitor = TableRowVisitor(leavingOut: fields)
    visitor.visit(Record.blank)
    let columns = (key.map { [$0] } ?? []) + visitor.columns
    guard var writer = writer(for: columns) else { return }
    for row in rows {
      visitor.visit(row.record)
      for field in visitor.lost { add(loss: field, of: Record.self) }
      let cells = (row.key.map { [$0] } ?? []) + visitor.cells
      for column in Self.append(cells, to: &writer) {
        add(loss: columns[column].name, of: Record.self)
      }
    }
    tables.append(
      PlanTable(
        name: name,
        columns: columns,
        rowCount: rows.count,
        bytes: writer.takeBytes()
      )
    )
  }

  private mutating func add<Record: PlanRecord>(loss field: String, of type: Record.Type)
  {
    losses.add(record: Record.recordName, field: field)
  }
}

// MARK: - Writing

extension TableMaker {
  /// Returns a writer that has written the header.
  private func writer(for columns: [PlanColumn]) -> CSVWriter? {
    try? CSVWriter(
      header: columns.map(\.name),
      numericColumns: Set(columns.filter(\.isNumeric).map(\.name)),
      style: style,
      delimiter: delimiter
    )
  }

  /// Writes a row, without the cells that CSV can't hold, whose positions are returned.
  ///
  /// Those are text with control characters and numbers of more than 18 digits.
  private static func append(_ cells: [String], to writer: inout CSVWriter) -> [Int] {
    var cells = cells
    var refused: [Int] = []
    while refused.count <= cells.count {
      do throws(CSVError) {
        try writer.append(cells)
        break
      } catch {
        guard let column = error.column, cells.indices ~= column - 1 else { break }
        cells[column - 1] = ""
        refused.append(column - 1)
      }
    }
    return refused
  }
}
