import PlanModel

/// How many times something happened in a period.
struct PeriodTally {
  let period: ObservedPeriod
  var times = 0
  var isObserved = false
  var hasGap = false

  /// The places of the readings that were looked at, and of those with at least one time.
  var observed: [Int] = []
  var counted: [Int] = []

  init(_ period: ObservedPeriod) {
    self.period = period
  }
}
