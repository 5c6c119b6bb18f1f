import PlanModel

/// Two ranges of days of a list that share days.
struct OverlappingDays {
  /// The place of the range that begins later.
  let later: Int

  /// The place of the range that it runs into.
  let earlier: Int

  /// The first day that they share.
  let day: Day

  /// Returns one overlap for each range that begins before an earlier one has ended.
  ///
  /// Places without days take no part.
  static func all(among ranges: [ClosedRange<Day>?]) -> [Self] {
    let ordered = ranges.indices
      .compactMap { index in ranges[index].map { (index: index, days: $0) } }
      .sorted { ($0.days.lowerBound, $0.index) < ($1.days.lowerBound, $1.index) }
    var found: [Self] = []
    var longest = ordered.first
    for next in ordered.dropFirst() {
      guard let earlier = longest else { break }
      let day = next.days.lowerBound
      if day <= earlier.days.upperBound {
        found.append(Self(later: next.index, earlier: earlier.index, day: day))
      }
      if next.days.upperBound > earlier.days.upperBound { longest = next }
    }
    return found
  }
}
