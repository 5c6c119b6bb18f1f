import PlanModel

/// The value of one day.
struct SeriesPoint {
  let on: Day
  let value: ExactRatio

  /// The accuracy beside the value, `nil` if a reading of the day lacks it.
  let accuracy: ExactRatio?

  let phase: String?
  let context: OccasionContext

  /// The readings behind the value.
  let readings: [Reading.ID]
}
