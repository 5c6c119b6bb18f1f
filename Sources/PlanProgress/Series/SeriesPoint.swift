import PlanModel

/// The value of one day.
struct SeriesPoint {
  let on: Day
  let value: ExactRatio

  /// The accuracy beside the value, `nil` if a reading of the day lacks it.
  let accuracy: ExactRatio?

  let phase: String?

  /// The places of the first and the last reading behind the value.
  let places: ClosedRange<Int>

  private let first: Reading.ID

  /// The other readings; most days have none.
  private let others: [Reading.ID]

  /// The readings behind the value.
  var readings: [Reading.ID] { [first] + others }

  init(
    _ value: ExactRatio,
    accuracy: ExactRatio?,
    of places: [Int],
    in readings: [Reading]
  ) {
    // A point is only made of a day with a reading.
    let start = places.first ?? 0
    let end = places.last ?? start
    on = readings[end].on
    self.value = value
    self.accuracy = accuracy
    phase = readings[end].phase
    self.places = start...end
    first = readings[start].id
    others = places.count < 2 ? [] : places.dropFirst().map { readings[$0].id }
  }
}
