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
    for field in filled + visitor.lost {
      losses.add(record: PlanBundle.recordName, field: field)
    }
  }

  /// Adds a table of pupils or plans.
  mutating func add(_ name: PlanTableName, _ records: [any PlanRecord]) {
    let leftOut = name == .plans ? Self.ownTables : []
    let rows = records.map { Row(key: nil, record: $0) }
    add(name, key: nil, leavingOut: leftOut, rows: rows)
  }

  /// Adds a table of the records that plans have in a list.
  mutating func add(_ name: PlanTableName, of plans: [LearningPlan]) {
    let key = PlanColumn(
      name: "plan",
      shape: LearningPlan.ID.shape,
      sensitivities: [.structure]
    )
    var rows: [Row] = []
    for plan in plans {
      for record in name.records(of: plan) {
        rows.append(Row(key: plan.id.text, record: record))
      }
    }
    add(name, key: key, leavingOut: [], rows: rows)
  }

  /// A record of any type; the work on a table is the same for all of them.
  private struct Row {
    let key: String?
    let record: any PlanRecord
  }

  private mutating func add(
    _ name: PlanTableName,
    key: PlanColumn?,
    leavingOut fields: Set<String>,
    rows: [Row]
  ) {
    let blank = name.blank
    let recordName = type(of: blank).recordName
    var visitor = TableRowVisitor(leavingOut: fields)
    visitor.visit(blank)
    let columns = (key.map { [$0] } ?? []) + visitor.columns
    guard var writer = writer(for: columns) else { return }
    for row in rows {
      visitor.visit(row.record)
      for field in visitor.lost { losses.add(record: recordName, field: field) }
      let cells = (row.key.map { [$0] } ?? []) + visitor.cells
      for column in Self.append(cells, to: &writer) {
        losses.add(record: recordName, field: columns[column].name)
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

// MARK: - Records

extension PlanTableName {
  /// The records of a plan that the table is about; those of the plan itself have none.
  @inline(never)
  fileprivate func records(of plan: LearningPlan) -> [any PlanRecord] {
    switch self {
    case .needs: plan.needs
    case .outcomes: plan.outcomes
    case .targets: plan.targets
    case .provision: plan.provision
    case .readings: plan.readings
    case .reviews: plan.reviews
    case .voices: plan.voices
    default: []
    }
  }

  /// A record as the table has them, before anything is filled in.
  @inline(never)
  fileprivate var blank: any PlanRecord {
    switch self {
    case .pupils: Pupil.blank
    case .needs: Need.blank
    case .outcomes: Outcome.blank
    case .targets: Target.blank
    case .provision: Provision.blank
    case .readings: Reading.blank
    case .reviews: ReviewRecord.blank
    case .voices: Voice.blank
    default: LearningPlan.blank
    }
  }
}
