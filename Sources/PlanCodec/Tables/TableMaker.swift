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

  /// Counts the fields of the bundle itself, which no table carries.
  mutating func addLosses(of bundle: PlanBundle) {
    let fields = [
      ("sender", bundle.sender != nil), ("made", bundle.made != nil),
      ("purpose", bundle.purpose != nil),
      ("unknownMembers", !bundle.unknownMembers.isEmpty),
    ]
    for (field, isFilled) in fields where isFilled {
      losses.add(record: PlanBundle.recordName, field: field)
    }
  }

  /// Adds a table of pupils or plans.
  ///
  /// - Parameters:
  ///   - name: The table.
  ///   - records: The records; those whose identifier has come before are lost.
  /// - Returns: The records that are in the table.
  mutating func add<Record: TableRecord & IdentifiedRow>(
    _ name: PlanTableName,
    _ records: [Record]
  ) -> [Record] {
    var identifiers = MemberNames()
    let rows = records.filter { identifiers.insert($0.id.text) }
    for _ in rows.count..<records.count {
      losses.add(record: PlanBundle.recordName, field: name.rawValue)
    }
    var cells = writer(for: name)
    for row in rows { write(row, to: &cells) }
    finish(name, cells, rowCount: rows.count)
    return rows
  }

  /// Adds a table of the records that plans have in a list.
  ///
  /// - Parameters:
  ///   - name: The table.
  ///   - plans: The plans, all with different identifiers.
  ///   - records: Returns the list of a plan. Records whose identifier has come before in
  ///     the plan are lost.
  mutating func add<Record: TableRecord & IdentifiedRow>(
    _ name: PlanTableName,
    of plans: [LearningPlan],
    _ records: (LearningPlan) -> [Record]
  ) {
    var cells = writer(for: name)
    var rowCount = 0
    var identifiers = MemberNames()
    for plan in plans {
      identifiers.removeAll()
      for record in records(plan) {
        guard identifiers.insert(record.id.text) else {
          cells.losses.add(record: LearningPlan.recordName, field: name.rawValue)
          continue
        }
        cells.write(plan.id)
        write(record, to: &cells)
        rowCount += 1
      }
    }
    finish(name, cells, rowCount: rowCount)
  }
}

// MARK: - Rows

extension TableMaker {
  private func writer(for name: PlanTableName) -> CellWriter {
    CellWriter(
      columns: name.columns,
      record: name.recordName,
      style: style,
      delimiter: delimiter,
      losses: losses
    )
  }

  private func write(_ record: some TableRecord, to cells: inout CellWriter) {
    record.writeCells(to: &cells)
    cells.leaveOut(record.unknownMembers)
    cells.endRow()
  }

  private mutating func finish(
    _ name: PlanTableName,
    _ cells: borrowing CellWriter,
    rowCount: Int
  ) {
    losses = cells.losses
    tables.append(
      PlanTable(
        name: name,
        columns: cells.columns,
        rowCount: rowCount,
        bytes: cells.bytes
      )
    )
  }
}
