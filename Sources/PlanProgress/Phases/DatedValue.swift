import PlanModel

/// An exact value on its way to a phase.
struct DatedValue {
  let on: Day
  let value: ExactRatio
  let phase: String?

  /// The readings behind it, none for a score of the baseline.
  let readings: [Reading.ID]

  init(_ point: SeriesPoint) {
    on = point.on
    value = point.value
    phase = point.phase
    readings = point.readings
  }

  /// Creates the value of a score of the baseline.
  init(score: ExactRatio, on day: Day) {
    on = day
    value = score
    phase = nil
    readings = []
  }
}
