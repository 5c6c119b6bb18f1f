/// Which parts of a table of counts may be shown without giving a small one away.
///
/// Rows stand in pairs, in their order, and the last three together if one is over. A pair
/// with a small cell is hidden as a whole, so that it does not show which row is the small
/// one. If the hidden pairs together hold less than the minimum in a column, all rows are
/// hidden.
///
/// Who subtracts the shown rows from the totals is left with a table of two rows or more
/// whose totals are all large. Each of its cells may lie anywhere in a range as wide as the
/// minimum, and at both ends of the range some cell is 0, so that the rule hides the same
/// rows: knowing the rule does not help.
struct Disclosure {
  /// Whether the total may be shown.
  let showsTotal: Bool

  /// Whether the totals of columns may be shown.
  let showsColumns: Bool

  /// The rows whose total is hidden; their cells are hidden as well.
  let hiddenTotals: Set<Int>

  /// The rows whose cells are hidden.
  let hiddenRows: Set<Int>

  init(
    _ rows: [[CohortCell]],
    rowTotals: [CohortCell],
    columnTotals: [CohortCell],
    total: CohortCell,
    minimum: Int,
    haveOwnPupils: Bool
  ) {
    let hiding = Hiding(
      rows: rowTotals.count,
      minimum: minimum,
      haveOwnPupils: haveOwnPupils
    )
    showsTotal = total.pupils >= minimum
    showsColumns = columnTotals.allSatisfy { $0.pupils >= minimum }
    let smallRows = rowTotals.indices.filter { rowTotals[$0].pupils < minimum }
    hiddenTotals = hiding.rows(around: Set(smallRows), columns: [rowTotals])
    guard columnTotals.count > 1 else {
      // In a table of one column the cell is the total.
      hiddenRows = hiddenTotals
      return
    }
    let smallCells = rows.indices.filter { row in
      rows[row].contains { $0.pupils < minimum }
    }
    hiddenRows = hiding.rows(
      around: hiddenTotals.union(smallCells),
      columns: columnTotals.indices.map { column in rows.map { $0[column] } }
    )
  }
}

/// The choice of the rows to hide with small ones.
private struct Hiding {
  let rows: Int
  let minimum: Int

  /// Whether a pupil belongs to one row only, so that pupils of rows can be added up.
  let haveOwnPupils: Bool

  /// Returns the pairs of rows with a small one, or all rows if these hold too little.
  func rows(around small: Set<Int>, columns: [[CohortCell]]) -> Set<Int> {
    let pairs = Set(small.map(pair(of:)))
    guard !pairs.isEmpty else { return [] }
    let hidden = Set((0..<rows).filter { pairs.contains(pair(of: $0)) })
    let areLarge = columns.allSatisfy { column in
      pupils(in: hidden.map { column[$0] }) >= minimum
    }
    return areLarge ? hidden : Set(0..<rows)
  }

  /// Returns the number of the pair to which a row belongs.
  private func pair(of row: Int) -> Int {
    min(row / 2, max(0, rows / 2 - 1))
  }

  /// Returns how many pupils there are for certain.
  private func pupils(in cells: [CohortCell]) -> Int {
    // Pupils of several rows may be the same ones, so that the most in one row counts.
    haveOwnPupils ? CohortCell.sum(cells).pupils : cells.map(\.pupils).max() ?? 0
  }
}
