import PlanModel

/// The condition that something is still there some weeks after it was first met.
struct Maintenance {
  private let weeks: Int

  init(_ criterion: Criterion) {
    weeks = criterion.weeks ?? 0
  }

  /// Takes the standing back on the days before the weeks are over.
  ///
  /// - Returns: Whether it was met and nothing has been seen after the weeks yet.
  func apply(to standing: inout [Bool?], _ occasions: [JudgedOccasion]) -> Bool {
    guard weeks > 0, let first = standing.firstIndex(of: true) else { return false }
    let ready = occasions[first].on + .weeks(weeks)
    for place in standing.indices where occasions[place].on < ready {
      standing[place] = nil
    }
    return !standing.contains { $0 != nil }
  }
}
