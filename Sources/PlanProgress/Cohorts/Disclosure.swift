/// Which parts of a table of counts may be shown without giving a small one away.
///
/// A row is shown whole or not at all. The rows that are hidden number two or more and are
/// together as large as a cell that may be shown, in each column. So what is left after
/// taking the shown rows from the totals is never a small number, and can't be told apart.
struct Disclosure {
  /// Whether the total may be shown.
  let showsTotal: Bool

  /// Whether the totals of columns may be shown.
  let showsColumns: Bool

  /// The rows whose total is hidden; their cells are hidden as well.
  private(set) var hiddenTotals: Set<Int>

  /// The rows whose cells are hidden.
  private(set) var hiddenRows: Set<Int>

  private let minimum: Int

  /// Whether a pupil belongs to one row only, so that pupils of rows can be added up.
  private let haveOwnPupils: Bool

  private let rowTotals: [CohortCell]

  init(
    _ rows: [[CohortCell]],
    rowTotals: [CohortCell],
    columnTotals: [CohortCell],
    total: CohortCell,
    minimum: Int,
    haveOwnPupils: Bool
  ) {
    self.minimum = minimum
    self.haveOwnPupils = haveOwnPupils
    self.rowTotals = rowTotals
    showsTotal = total.pupils >= minimum
    showsColumns = columnTotals.allSatisfy { $0.pupils >= minimum }
    hiddenTotals = Set(rowTotals.indices.filter { rowTotals[$0].pupils < minimum })
    hiddenRows = []
    hide(more: \.hiddenTotals, columns: [rowTotals])
    hiddenRows = hiddenTotals.union(
      rows.indices.filter { row in rows[row].contains { $0.pupils < minimum } }
    )
    guard showsColumns else { return }
    let columns = columnTotals.indices.map { column in rows.map { $0[column] } }
    hide(more: \.hiddenRows, columns: columns)
    // In a table of one column the cell is the total.
    if columns.count == 1 { hiddenTotals = hiddenRows }
  }

  /// Hides further rows, the smallest first, until the hidden ones protect each other.
  private mutating func hide(
    more hidden: WritableKeyPath<Self, Set<Int>>,
    columns: [[CohortCell]]
  ) {
    guard !self[keyPath: hidden].isEmpty else { return }
    let shown = rowTotals.indices.filter { !self[keyPath: hidden].contains($0) }
    for row in shown.sorted(by: isSmaller) {
      guard !protects(self[keyPath: hidden], columns) else { return }
      self[keyPath: hidden].insert(row)
    }
  }

  private func isSmaller(_ one: Int, _ other: Int) -> Bool {
    (rowTotals[one].pupils, one) < (rowTotals[other].pupils, other)
  }

  /// Whether hidden rows are several, and together large enough in each column.
  private func protects(_ hidden: Set<Int>, _ columns: [[CohortCell]]) -> Bool {
    hidden.count > 1
      && columns.allSatisfy { column in
        let pupils = hidden.map { column[$0] }
        // Pupils of several rows may be the same ones, so that the most in one row counts.
        let certain =
          haveOwnPupils
          ? CohortCell.sum(pupils).pupils : pupils.map(\.pupils).max() ?? 0
        return certain >= minimum
      }
  }
}
