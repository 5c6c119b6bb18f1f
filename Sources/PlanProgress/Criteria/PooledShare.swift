import PlanModel

/// The share that passed over some occasions taken together, for information only.
enum PooledShare {
  /// Returns the percentage over the last values of a compound criterion.
  ///
  /// Counts of items are added up. Percentages without a number of items weigh the same;
  /// the two can't be added to each other.
  ///
  /// - Returns: The percentage, or `nil` with fewer values than asked for.
  static func percent(
    ofLast count: Int,
    of series: ReadingSeries,
    in readings: [Reading]
  ) -> Double? {
    guard series.points.count >= count, count > 0 else { return nil }
    let unusable = Set(series.unused.map(\.reading))
    var passed: [Double] = []
    var totals: [Double] = []
    var isOfItems: Bool?
    for point in series.points.suffix(count) {
      for place in point.places {
        guard readings[place].gap == nil, let value = readings[place].value,
          unusable.isEmpty || !unusable.contains(readings[place].id)
        else { continue }
        let items = readings[place].unit == .percent ? nil : readings[place].outOf
        guard isOfItems == nil || isOfItems == (items != nil) else { return nil }
        isOfItems = items != nil
        passed.append(value.doubleValue)
        totals.append(items?.doubleValue ?? 100)
      }
    }
    let total = CompensatedSum.of(totals)
    guard total > 0 else { return nil }
    let percent = CompensatedSum.of(passed) * 100 / total
    return percent.isFinite ? percent : nil
  }
}
