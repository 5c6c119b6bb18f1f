/// Finds the plans that the rows of a table are of.
struct PlanFinder {
  /// The identifiers of the plans.
  let plans: RowKeys

  /// For each identifier the position of the plan, -1 if its row was left out.
  let places: [Int]

  private var last = 0..<0
  private var lastPlace = -1

  init(plans: RowKeys, places: [Int]) {
    self.plans = plans
    self.places = places
  }

  /// Returns the position of the plan that the reader's row is of.
  ///
  /// - Parameter cells: A reader at the row; its first column names the plan.
  /// - Returns: The position; -1 if there is no such plan, which is noted.
  mutating func plan(of cells: inout CellReader) -> Int {
    guard let cell = cells.cell(0) else {
      cells.note(.missingValue, column: 0)
      return -1
    }
    // Most rows are of the same plan as the one before.
    if cell.count == last.count,
      cells.text.hasSameBytes(at: last.lowerBound, cell.lowerBound, count: cell.count)
    {
      return lastPlace
    }
    guard let key = plans.position(of: cell, in: cells.text) else {
      cells.note(.unknownReference, column: 0)
      return -1
    }
    guard places[key] >= 0 else {
      cells.note(.planLeftOut, column: 0)
      return -1
    }
    (last, lastPlace) = (cell, places[key])
    return lastPlace
  }
}
