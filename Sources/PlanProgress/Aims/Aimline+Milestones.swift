public import PlanModel

extension Aimline {
  /// The largest number of milestones that a line is cut into.
  public static let maximumMilestones = 100

  /// Returns points that cut the line into equal parts of teaching time.
  ///
  /// Each point is the first day by which its part of the time has gone by, with the value
  /// of the line on that day. Points that would fall on one day are one point.
  ///
  /// - Parameter count: How many parts, the last of which ends on the due day; at most
  ///   ``maximumMilestones``.
  /// - Returns: The points in the order of their days, none for a count below 1.
  public func milestones(_ count: Int) -> [AimPoint] {
    guard 1...Self.maximumMilestones ~= count else { return [] }
    let total = time.days(after: start, through: end)
    var points: [AimPoint] = []
    for part in 1...count {
      let days = (total * part + count - 1) / count
      let day = part == count ? end : min(end, time.day(days, after: start))
      guard day != points.last?.on, let value = value(on: day) else { continue }
      points.append(AimPoint(on: day, value: value))
    }
    return points
  }

  /// Returns the first day on which the line has come as far as a value.
  ///
  /// - Parameter value: The value, between ``startValue`` and ``endValue``.
  /// - Returns: The day, or `nil` for a value that is not on the line.
  public func firstDay(at value: Double) -> Day? {
    let isRising = endValue >= startValue
    let reaches = { (day: Day) in
      self.value(on: day).map { isRising ? $0 >= value : $0 <= value } == true
    }
    guard isRising ? startValue <= value : startValue >= value, reaches(end) else {
      return nil
    }
    var low = 0
    var high = start.days(until: end)
    while low < high {
      let middle = (low + high) / 2
      if reaches(start + .days(middle)) { high = middle } else { low = middle + 1 }
    }
    return start + .days(low)
  }

  /// Returns the weekly gain that would lead from a value to the end of the line.
  ///
  /// It stands beside ``weeklyRate`` and changes nothing of what is aimed at.
  ///
  /// - Parameters:
  ///   - value: The value from which to go on, as a rule the latest.
  ///   - day: The day of the value.
  /// - Returns: The gain in a week that counts, negative for a target to decrease; `nil`
  ///   outside the line, for a value that is not finite, and when no day that counts is
  ///   left.
  public func weeklyRate(from value: Double, on day: Day) -> Double? {
    guard start <= day, day <= end else { return nil }
    let weeks = time.weeks(from: day, through: end)
    let rate = (endValue - value) / weeks
    return weeks > 0 && rate.isFinite ? rate : nil
  }
}
