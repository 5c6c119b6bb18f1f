/// A table of counts in which no small count can be read or worked out.
///
/// ```swift
/// let table = DisclosureTable([[40, 25], [33, 30], [8, 30], [22, 31]])
/// table.cells[0]      // [.count(40), .count(25)]
/// table.cells[2]      // [.suppressed, .suppressed]
/// table.rowTotals[2]  // .count(38)
/// ```
///
/// A count below the minimum is suppressed, 0 as well, and with it its row and the row
/// beside it, so that it can't be had by subtracting from a total. Each suppressed cell
/// could be any number over a range as wide as the minimum, also to somebody who knows how
/// it was chosen.
///
/// ## Topics
///
/// ### Creating a table
/// - ``init(_:minimum:rounding:)``
/// - ``leastMinimum``
///
/// ### Reading it
/// - ``cells``
/// - ``rowTotals``
/// - ``columnTotals``
/// - ``total``
public struct DisclosureTable: Hashable, Sendable {
  /// The counts by row and column.
  public let cells: [[DisclosedCount]]

  /// The total of each row.
  public let rowTotals: [DisclosedCount]

  /// The total of each column.
  public let columnTotals: [DisclosedCount]

  /// The total of all counts.
  public let total: DisclosedCount

  /// The least that a minimum may be: counts below 10 are never shown.
  public static let leastMinimum = 10

  /// Creates a table from counts of pupils, each of whom is in one cell.
  ///
  /// - Parameters:
  ///   - counts: The counts, row by row. A count below 0 is taken as 0, and a row that is
  ///     shorter than the longest ends in zeros.
  ///   - minimum: The smallest count that may be shown, at least ``leastMinimum``.
  ///   - rounding: The number to whose multiples counts are rounded, at most the minimum;
  ///     `nil` for counts as they are.
  public init(_ counts: [[Int]], minimum: Int = leastMinimum, rounding: Int? = nil) {
    let width = counts.map(\.count).max() ?? 0
    let rows = counts.map { row in
      (0..<width).map { column in
        let count = column < row.count ? max(0, row[column]) : 0
        return CohortCell(targets: count, pupils: count)
      }
    }
    let rowTotals = rows.map { CohortCell.sum($0) }
    self.init(
      rows,
      rowTotals: rowTotals,
      columnTotals: (0..<width).map { column in .sum(rows.map { $0[column] }) },
      total: .sum(rowTotals),
      minimum: minimum,
      rounding: rounding,
      haveOwnPupils: true
    )
  }

  /// Creates a table of targets, of which cells with few pupils are small.
  init(
    _ rows: [[CohortCell]],
    rowTotals: [CohortCell],
    columnTotals: [CohortCell],
    total: CohortCell,
    minimum: Int,
    rounding: Int?,
    haveOwnPupils: Bool
  ) {
    let least = max(minimum, Self.leastMinimum)
    let disclosure = Disclosure(
      rows,
      rowTotals: rowTotals,
      columnTotals: columnTotals,
      total: total,
      minimum: least,
      haveOwnPupils: haveOwnPupils
    )
    let base = min(max(rounding ?? 1, 1), least)
    func shown(_ cell: CohortCell, if isShown: Bool) -> DisclosedCount {
      isShown ? .count(Self.rounded(cell.targets, to: base)) : .suppressed
    }
    cells = rows.enumerated().map { row, cells in
      cells.map { shown($0, if: !disclosure.hiddenRows.contains(row)) }
    }
    self.rowTotals = rowTotals.enumerated().map { row, cell in
      shown(cell, if: !disclosure.hiddenTotals.contains(row))
    }
    self.columnTotals = columnTotals.map { shown($0, if: disclosure.showsColumns) }
    self.total = shown(total, if: disclosure.showsTotal)
  }

  /// The multiple of a number that is nearest to a count, the higher of two.
  static func rounded(_ count: Int, to base: Int) -> Int {
    let rest = count % base
    let lower = count - rest
    guard rest >= base - rest, rest > 0 else { return lower }
    let (higher, overflow) = lower.addingReportingOverflow(base)
    return overflow ? lower : higher
  }
}
