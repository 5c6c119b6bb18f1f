/// The plans that the rows of a table are of.
///
/// They are found before the rows are read, so that each list of records is made as large
/// as it will be.
struct PlanRows {
  /// How many rows each plan has.
  private(set) var counts: [Int]

  /// For each row the position of its plan, negative for what is wrong.
  private var owners: [Int32] = []

  private static let missing: Int32 = -1
  private static let unknown: Int32 = -2
  private static let leftOut: Int32 = -3

  /// Finds the plans of a table's rows.
  ///
  /// - Parameters:
  ///   - sheet: The table, whose first column names the plan.
  ///   - cells: A reader of its cells.
  ///   - plans: The identifiers of the plans.
  ///   - places: For each identifier the position of the plan, -1 if its row was left out.
  init(
    of sheet: TableSheet,
    _ cells: inout CellReader,
    plans: RowKeys,
    places: [Int]
  ) {
    counts = [Int](repeating: 0, count: places.count)
    owners.reserveCapacity(sheet.table.count)
    var last = 0..<0
    var owner = Self.unknown
    for row in sheet.table.indices {
      cells.begin(row: row, column: 0)
      guard let cell = cells.cell(0) else {
        owners.append(Self.missing)
        continue
      }
      // Most rows are of the same plan as the one before.
      if cell.count != last.count
        || !cells.text.hasSameBytes(
          at: last.lowerBound,
          cell.lowerBound,
          count: cell.count
        )
      {
        last = cell
        let key = plans.position(of: cell, in: cells.text)
        owner =
          key.map { places[$0] < 0 ? Self.leftOut : Int32(clamping: places[$0]) }
          ?? Self.unknown
      }
      owners.append(owner)
      if owner >= 0 { counts[Int(owner)] += 1 }
    }
  }

  /// Returns the position of the plan that a row is of.
  ///
  /// - Parameters:
  ///   - row: The position of the row.
  ///   - cells: A reader at the row.
  /// - Returns: The position, negative if there is no such plan, which is noted.
  @inline(__always)
  func plan(of row: Int, _ cells: inout CellReader) -> Int {
    let owner = owners[row]
    guard owner < 0 else { return Int(owner) }
    switch owner {
    case Self.missing: cells.note(.missingValue, column: 0)
    case Self.leftOut: cells.note(.planLeftOut, column: 0)
    default: cells.note(.unknownReference, column: 0)
    }
    return -1
  }
}
