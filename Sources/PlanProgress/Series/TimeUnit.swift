import PlanModel

/// A unit of time with what it times.
struct TimeUnit {
  /// What is timed: ``MeasureKind/duration``, ``MeasureKind/latency`` or
  /// ``MeasureKind/interval``; `nil` for plain minutes and seconds.
  let timed: MeasureKind?

  let isMinutes: Bool

  init?(_ unit: MeasureUnit) {
    switch unit {
    case .seconds, .minutes: timed = nil
    case .secondsToBegin, .minutesToBegin: timed = .latency
    case .secondsBetween, .minutesBetween: timed = .interval
    default: return nil
    }
    isMinutes = unit == .minutes || unit == .minutesToBegin || unit == .minutesBetween
  }

  /// Returns the kind of a measure if it says what is timed.
  static func timed(_ kind: MeasureKind?) -> MeasureKind? {
    switch kind {
    case .duration?, .latency?, .interval?: kind
    default: nil
    }
  }
}
