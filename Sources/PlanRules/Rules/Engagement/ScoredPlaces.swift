import PlanModel

/// Where the readings of a target hold a number.
struct ScoredPlaces {
  /// The place of the first such reading, `nil` if there is none.
  private(set) var first: Int?

  /// How many there are.
  private(set) var count = 0

  /// Looks for readings of a target with a value.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The readings of the plan.
  ///   - isMeant: Which of them are meant.
  init(
    of target: Target.ID,
    in readings: [Reading],
    where isMeant: (borrowing Reading) -> Bool = { _ in true }
  ) {
    for place in readings.indices
    where readings[place].value != nil
      && readings[place].target == target
      && isMeant(readings[place])
    {
      if first == nil { first = place }
      count += 1
    }
  }
}
