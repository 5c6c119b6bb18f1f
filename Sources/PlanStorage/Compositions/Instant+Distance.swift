import PlanModel

extension Instant {
  /// Returns whether another moment is less than a duration away, before or after.
  func isWithin(_ duration: Duration, of other: Instant) -> Bool {
    let apart =
      Duration.seconds(seconds - other.seconds)
      + .nanoseconds(Int64(nanoseconds) - Int64(other.nanoseconds))
    return (apart < .zero ? .zero - apart : apart) < duration
  }
}
