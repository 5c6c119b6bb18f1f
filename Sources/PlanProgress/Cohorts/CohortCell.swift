/// How many targets are in a cell of a table, and of how many pupils.
struct CohortCell: Hashable, Sendable {
  var targets = 0
  var pupils = 0

  mutating func add(_ other: Self) {
    targets = Self.sum(targets, other.targets)
    pupils = Self.sum(pupils, other.pupils)
  }

  /// The cell of one pupil with as many targets.
  var ofOnePupil: Self { Self(targets: targets, pupils: min(targets, 1)) }

  /// The sum, or the largest number there is.
  private static func sum(_ one: Int, _ two: Int) -> Int {
    let (sum, overflow) = one.addingReportingOverflow(two)
    return overflow ? .max : sum
  }

  static func sum(_ cells: some Sequence<Self>) -> Self {
    cells.reduce(into: Self()) { $0.add($1) }
  }
}
