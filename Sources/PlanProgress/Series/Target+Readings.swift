import PlanModel

extension Target {
  /// Returns the readings that count: of this target, after the baseline, by a day.
  ///
  /// Readings that were corrected are left out for those that correct them.
  func currentReadings(in readings: [Reading], through day: Day) -> [Reading] {
    let own = readings.filter { $0.target == id && $0.on <= day }
    var corrected: Set<Reading.ID> = []
    for reading in own {
      guard let earlier = reading.supersedes, earlier != reading.id else { continue }
      corrected.insert(earlier)
    }
    let current = own.filter { reading in
      !corrected.contains(reading.id)
        && (baseline?.on).map { reading.on > $0 } ?? true
        && starts.map { reading.on >= $0 } ?? true
    }
    let places = current.indices.sorted { one, other in
      (current[one].on, one) < (current[other].on, other)
    }
    return places.map { current[$0] }
  }
}
