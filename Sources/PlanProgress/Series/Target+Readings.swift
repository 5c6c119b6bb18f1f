import PlanModel

extension Target {
  /// Returns the readings that count: of this target, after the baseline, by a day.
  ///
  /// Readings that were corrected are left out for those that correct them.
  func currentReadings(in readings: [Reading], through day: Day) -> [Reading] {
    let afterBaseline = baseline?.on.map { $0 + .days(1) }
    let first = max(afterBaseline ?? .first, starts ?? .first)
    guard first <= day else { return [] }
    // Readings are large, so places are moved about and not the readings themselves.
    let own = readings.indices.filter {
      readings[$0].on <= day && readings[$0].target == id
    }
    var corrected: Set<Reading.ID> = []
    for place in own {
      guard let earlier = readings[place].supersedes else { continue }
      if earlier != readings[place].id { corrected.insert(earlier) }
    }
    let current = own.filter {
      readings[$0].on >= first
        && (corrected.isEmpty || !corrected.contains(readings[$0].id))
    }
    let inOrder = current.sorted { (readings[$0].on, $0) < (readings[$1].on, $1) }
    return inOrder.elementsEqual(readings.indices)
      ? readings : inOrder.map { readings[$0] }
  }
}
