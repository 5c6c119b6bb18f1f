import PlanModel

extension Target {
  /// The first day whose readings count, `nil` if neither a baseline's nor a start is known.
  ///
  /// Readings of the day of the baseline belong to the baseline.
  var firstDayThatCounts: Day? {
    guard let baseline = baseline?.on else { return starts }
    let after = baseline + .days(1)
    return starts.map { max($0, after) } ?? after
  }

  /// Returns the readings that count: of this target, after the baseline, by a day.
  ///
  /// Readings that were corrected are left out for those that correct them.
  func currentReadings(in readings: [Reading], through day: Day) -> [Reading] {
    let first = firstDayThatCounts ?? .first
    guard first <= day else { return [] }
    // Most callers hand over just these, and readings are too large to copy for nothing.
    if isCurrent(readings, first...day) { return readings }
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
    return current.sorted { (readings[$0].on, $0) < (readings[$1].on, $1) }
      .map { readings[$0] }
  }

  /// Returns whether all readings count, stand in order and correct none.
  private func isCurrent(_ readings: [Reading], _ days: ClosedRange<Day>) -> Bool {
    var latest = days.lowerBound
    for place in readings.indices {
      let on = readings[place].on
      guard on >= latest, on <= days.upperBound, readings[place].supersedes == nil,
        readings[place].target == id
      else { return false }
      latest = on
    }
    return true
  }
}
