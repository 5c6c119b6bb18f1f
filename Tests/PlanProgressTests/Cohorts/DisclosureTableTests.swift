import PlanProgress
import Testing

@Suite("Disclosure table")
struct DisclosureTableTests {
  static func values(_ counts: [DisclosedCount]) -> [Int?] { counts.map(\.value) }

  @Test("A table of large counts is shown whole")
  func large() {
    let table = DisclosureTable([[40, 25], [10, 30]])
    #expect(table.cells.map(Self.values) == [[40, 25], [10, 30]])
    #expect(Self.values(table.rowTotals) == [65, 40])
    #expect(Self.values(table.columnTotals) == [50, 55])
    #expect(table.total == .count(105))
  }

  @Test("A small count takes its row and the row beside it along")
  func small() {
    let table = DisclosureTable([[40, 25], [33, 30], [8, 30], [22, 31]])
    let expected: [[Int?]] = [[40, 25], [33, 30], [nil, nil], [nil, nil]]
    #expect(table.cells.map(Self.values) == expected)
    #expect(Self.values(table.rowTotals) == [65, 63, 38, 53])
    #expect(Self.values(table.columnTotals) == [103, 116])
  }

  @Test("A small row hides its total, and that of the row beside it")
  func smallRow() {
    let table = DisclosureTable([[30], [3], [40], [50], [60]])
    #expect(Self.values(table.rowTotals) == [nil, nil, 40, 50, 60])
    #expect(table.cells.map(Self.values) == [[nil], [nil], [40], [50], [60]])
    #expect(table.total == .count(183))
    let last = DisclosureTable([[30], [30], [40], [50], [6]])
    #expect(Self.values(last.rowTotals) == [30, 30, nil, nil, nil])
  }

  @Test("Where two small rows are together still small, all are hidden")
  func smallPair() {
    let table = DisclosureTable([[4], [5], [40], [50]])
    #expect(Self.values(table.rowTotals) == [nil, nil, nil, nil])
    #expect(table.total == .count(99))
  }

  @Test("Zero is small as well, and never what a suppressed count reads as")
  func zero() {
    let table = DisclosureTable([[0, 30], [40, 30]])
    #expect(table.cells.map(Self.values) == [[nil, nil], [nil, nil]])
    #expect(DisclosedCount.suppressed.value == nil)
    #expect(DisclosedCount.suppressed.text == "too few to show")
  }

  @Test("The minimum can be raised and not lowered")
  func minimum() {
    #expect(
      DisclosureTable([[9, 30], [40, 30]], minimum: 1).cells[0][0] == .suppressed
    )
    #expect(DisclosureTable([[15, 30], [40, 30]]).cells[0][0] == .count(15))
    let raised = DisclosureTable([[15, 30], [40, 30]], minimum: 20)
    #expect(raised.cells[0][0] == .suppressed)
  }

  @Test(
    "Rounding moves no shown count below the minimum",
    arguments: [2, 5, 10, 99, .max]
  )
  func rounding(base: Int) {
    let table = DisclosureTable([[10, 13], [27, 44]], rounding: base)
    let shown = table.cells.flatMap(\.self).compactMap(\.value)
    #expect(shown.count == 4)
    #expect(shown.allSatisfy { $0 >= 10 && $0.isMultiple(of: min(base, 10)) })
  }

  @Test("Counts that can't be are no reason to stop")
  func hostile() {
    let table = DisclosureTable(
      [[.max, .max], [.min], [], [1, 2, 3]],
      minimum: .max,
      rounding: .min
    )
    #expect(table.cells.count == 4)
    #expect(table.cells.allSatisfy { $0.count == 3 })
    #expect(DisclosureTable([]).total == .suppressed)
    #expect(DisclosureTable([[], []]).rowTotals == [.suppressed, .suppressed])
  }

  // MARK: - Laws

  @Test("No cell below the minimum is shown", arguments: 1...20)
  func primary(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let counts = (0..<6).map { _ in (0..<3).map { _ in numbers.next(below: 60) } }
    let table = DisclosureTable(counts)
    let shown = table.cells.flatMap(\.self) + table.rowTotals + table.columnTotals
    #expect(shown.allSatisfy { ($0.value ?? 10) >= 10 })
  }

  struct Shape: Sendable {
    let rows: Int
    let columns: Int
    let step: Int
    let highest: Int
    let looked: Int
  }

  /// Tables of multiples of a step.
  ///
  /// Only tables up to a bound are looked at, so that the others that would read the same
  /// are among those tried.
  static let shapes = [
    Shape(rows: 2, columns: 2, step: 3, highest: 24, looked: 12),
    Shape(rows: 3, columns: 1, step: 1, highest: 20, looked: 10),
    Shape(rows: 4, columns: 1, step: 4, highest: 28, looked: 12),
    Shape(rows: 3, columns: 2, step: 7, highest: 21, looked: 7),
    Shape(rows: 2, columns: 3, step: 7, highest: 21, looked: 7),
  ]

  @Test(
    "Nobody who knows the rule can work a suppressed small count out",
    arguments: shapes
  )
  func bruteForce(shape: Shape) {
    let size = shape.rows * shape.columns
    let values = Array(stride(from: 0, through: shape.highest, by: shape.step))
    var seen: [DisclosureTable: Candidates] = [:]
    var places = Array(repeating: 0, count: size)
    repeat {
      let flat = places.map { values[$0] }
      let counts = (0..<shape.rows).map { row in
        Array(flat[row * shape.columns..<(row + 1) * shape.columns])
      }
      let isLooked = flat.allSatisfy { $0 <= shape.looked }
      seen[DisclosureTable(counts), default: Candidates(size)].add(flat, isLooked)
    } while Self.advance(&places, below: values.count)
    let given = seen.count { table, candidates in
      table.cells.flatMap(\.self).indices.contains { place in
        table.cells.flatMap(\.self)[place] == .suppressed
          && candidates.hasSmall[place] && candidates.isSingle[place]
      }
    }
    #expect(seen.count > 100)
    #expect(given == 0)
  }

  /// What each cell may be, among the tables that read the same.
  struct Candidates {
    var first: [Int] = []
    var isSingle: [Bool]
    var hasSmall: [Bool]

    init(_ size: Int) {
      isSingle = Array(repeating: true, count: size)
      hasSmall = Array(repeating: false, count: size)
    }

    mutating func add(_ counts: [Int], _ isLooked: Bool) {
      if first.isEmpty { first = counts }
      for place in counts.indices {
        if counts[place] != first[place] { isSingle[place] = false }
        if isLooked, counts[place] < 10 { hasSmall[place] = true }
      }
    }
  }

  static func advance(_ places: inout [Int], below bound: Int) -> Bool {
    for place in places.indices {
      places[place] += 1
      if places[place] < bound { return true }
      places[place] = 0
    }
    return false
  }
}
