import PlanModel

/// How many times something is to happen in a period.
struct PeriodLimit {
  let times: Int

  /// Whether it is to happen at most so many times, instead of at least.
  let isMost: Bool

  /// The first day that was observed; a period that began before it was seen in part.
  let observedFrom: Day
}
