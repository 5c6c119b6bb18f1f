import PlanModel

/// The condition that something is still there some weeks after it was first met.
struct Maintenance {
  private let weeks: Int

  init(_ criterion: Criterion) {
    weeks = criterion.weeks ?? 0
  }

  /// Takes the standing back on the days before the weeks are over.
  ///
  /// - Returns: The day from which it is to be seen again, `nil` while it has not been met
  ///   and for a criterion that does not ask for it.
  func apply(to standing: inout [Bool?], _ occasions: [JudgedOccasion]) -> Day? {
    guard weeks > 0, let first = standing.firstIndex(of: true) else { return nil }
    let ready = occasions[first].on + .weeks(weeks)
    for place in standing.indices where occasions[place].on < ready {
      standing[place] = nil
    }
    return ready
  }
}
