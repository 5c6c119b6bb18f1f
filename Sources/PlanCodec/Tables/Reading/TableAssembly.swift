import PlanModel

/// Puts the rows of tables together to pupils and plans.
///
/// Tables are added in the order of ``PlanTableName/all``.
struct TableAssembly {
  /// What has been put together.
  private(set) var bundle = PlanBundle()

  /// What is missing, and what was noticed.
  var problems: PlanTableProblems

  /// The identifiers of pupils, `nil` if no pupils are given.
  private var pupils: RowKeys?

  /// The identifiers of plans.
  private var plans = RowKeys()

  /// For each of these identifiers the position of the plan, -1 if its row was left out.
  private var places: [Int] = []

  /// The identifiers of targets, each within its plan.
  private var targets = RowKeys()

  init(_ problems: PlanTableProblems) {
    self.problems = problems
  }

  /// Adds the rows of a table.
  mutating func add(_ sheet: TableSheet) {
    let bytes = sheet.table.storage.bytes
    bytes.withText { text in
      var cells = CellReader(text, of: sheet.table.storage, places: sheet.places)
      switch sheet.name {
      case .pupils: addPupils(sheet, &cells)
      case .plans: addPlans(sheet, &cells)
      case .needs: addRows(sheet, &cells) { $0.needs.addRow(from: &$1, of: $2) }
      case .outcomes: addRows(sheet, &cells) { $0.outcomes.addRow(from: &$1, of: $2) }
      case .targets:
        targets = addRows(sheet, &cells) { $0.targets.addRow(from: &$1, of: $2) }
      case .provision: addRows(sheet, &cells) { $0.provision.addRow(from: &$1, of: $2) }
      case .readings: addRows(sheet, &cells) { $0.readings.addRow(from: &$1, of: $2) }
      case .reviews: addRows(sheet, &cells) { $0.reviews.addRow(from: &$1, of: $2) }
      case .voices: addRows(sheet, &cells) { $0.voices.addRow(from: &$1, of: $2) }
      default: break
      }
    }
  }
}

// MARK: - Pupils and plans

extension TableAssembly {
  private mutating func addPupils(_ sheet: TableSheet, _ cells: inout CellReader) {
    let (keys, counts) = Self.identifiers(of: sheet, &cells)
    pupils = counts.isEmpty ? nil : keys
    for row in sheet.table.indices {
      var pupil = Pupil.blank
      cells.begin(row: row, column: 0)
      pupil.readCells(from: &cells)
      if finish(row, of: sheet, keys, counts, &cells) != nil {
        bundle.pupils.append(pupil)
      }
    }
  }

  private mutating func addPlans(_ sheet: TableSheet, _ cells: inout CellReader) {
    let (keys, counts) = Self.identifiers(of: sheet, &cells)
    let column = sheet.columns.firstIndex { $0.name == "pupil" } ?? 0
    plans = keys
    places = [Int](repeating: -1, count: counts.count)
    for row in sheet.table.indices {
      var plan = LearningPlan.blank
      cells.begin(row: row, column: 0)
      plan.readCells(from: &cells)
      if let pupils, let cell = cells.cell(column),
        pupils.position(of: cell, in: cells.text) == nil
      {
        cells.note(.unknownReference, column: column, isNotice: true)
      }
      guard let key = finish(row, of: sheet, keys, counts, &cells) else { continue }
      places[key] = bundle.plans.count
      bundle.plans.append(plan)
    }
  }

  /// Returns the identifiers of a table's rows, and how many rows have each.
  private static func identifiers(
    of sheet: TableSheet,
    _ cells: inout CellReader
  ) -> (RowKeys, [Int]) {
    var keys = RowKeys(in: sheet.table.storage.bytes, rows: sheet.table.count)
    var counts: [Int] = []
    for row in sheet.table.indices {
      cells.begin(row: row, column: 0)
      guard let cell = cells.cell(0) else { continue }
      let (position, isNew) = keys.insert(cell, in: cells.text)
      if isNew { counts.append(0) }
      counts[position] += 1
    }
    return (keys, counts)
  }

  /// Reports the faults of a row, which has no good one beside it with the same identifier.
  ///
  /// - Returns: The position of the row's identifier; `nil` if the row is left out.
  private mutating func finish(
    _ row: Int,
    of sheet: TableSheet,
    _ keys: RowKeys,
    _ counts: [Int],
    _ cells: inout CellReader
  ) -> Int? {
    let key = cells.cell(0).flatMap { keys.position(of: $0, in: cells.text) }
    if let key, counts[key] > 1 { cells.note(.repeatedIdentifier, column: 0) }
    if !cells.faults.isEmpty {
      let isKept = !cells.isUnreadable
      sheet.add(cells.faults, row: row, isKept: isKept, to: &problems)
    }
    return cells.isUnreadable ? nil : key
  }
}

// MARK: - What plans hold

extension TableAssembly {
  /// Adds the rows of a table to the plans that they are of.
  ///
  /// - Parameters:
  ///   - sheet: The table.
  ///   - cells: A reader of its cells.
  ///   - addRow: Adds the row at the reader to a list of a plan, which will have as many
  ///     records as are said.
  /// - Returns: The identifiers of the rows.
  @discardableResult
  private mutating func addRows(
    _ sheet: TableSheet,
    _ cells: inout CellReader,
    _ addRow: (inout LearningPlan, inout CellReader, _ count: Int) -> Void
  ) -> RowKeys {
    var keys = RowKeys(in: sheet.table.storage.bytes, rows: sheet.table.count)
    let owners = PlanRows(of: sheet, &cells, plans: plans, places: places)
    let target =
      sheet.name == .readings ? sheet.columns.firstIndex { $0.name == "target" } : nil
    for row in sheet.table.indices {
      cells.begin(row: row, column: 1)
      let plan = owners.plan(of: row, &cells)
      if plan >= 0 {
        if let id = cells.cell(1), !keys.insert(id, of: plan, in: cells.text).isNew {
          cells.note(.repeatedIdentifier, column: 1)
        }
        if let target { checkTarget(target, of: plan, &cells) }
        addRow(&bundle.plans[plan], &cells, owners.counts[plan])
      }
      guard !cells.faults.isEmpty else { continue }
      sheet.add(cells.faults, row: row, isKept: !cells.isUnreadable, to: &problems)
    }
    return keys
  }

  /// Notes that a reading is of a target which its plan does not have.
  private func checkTarget(_ column: Int, of plan: Int, _ cells: inout CellReader) {
    guard let cell = cells.cell(column),
      targets.position(of: cell, of: plan, in: cells.text) == nil
    else { return }
    cells.note(.unknownReference, column: column, isNotice: true)
  }
}

extension Array where Element: TableRecord {
  /// Adds the record in the row of a reader, unless it can't be read.
  ///
  /// - Parameters:
  ///   - cells: The reader.
  ///   - count: How many records the list will have.
  fileprivate mutating func addRow(from cells: inout CellReader, of count: Int) {
    let place = self.count
    if place == 0 { reserveCapacity(count) }
    append(.blank)
    self[place].readCells(from: &cells)
    if cells.isUnreadable { removeLast() }
  }
}
