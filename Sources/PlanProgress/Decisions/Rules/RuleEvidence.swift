import PlanModel

/// What all rules of a target look at, found once.
///
/// It is an object: it holds a whole target, and nobody has use for a copy of it.
final class RuleEvidence {
  let target: Target
  let asOf: Day
  let aim: Result<Aimline, CannotJudgeReason>
  let sessions: [DeliveredSession]

  /// The days that count, for the line and for weeks.
  let time: TeachingTime

  /// Why rules that look at readings do not apply, `nil` if they do.
  let limit: CannotJudgeReason?

  /// The phase of the last reading up to the day of looking and to the due day.
  let phase: RulePhase

  /// The readings that were planned and could not take place, in the current phase.
  let gaps: Int

  private let readings: [Reading]

  init(
    _ target: Target,
    readings: [Reading],
    sessions: [DeliveredSession],
    asOf day: Day,
    in time: TeachingTime
  ) {
    self.target = target
    self.time = time
    asOf = day
    limit = TargetTrend.limit(of: target)
    let aim = Result { () throws(CannotJudgeReason) in
      try Aimline(of: target, in: time)
    }
    self.aim = aim
    let end = (try? aim.get()).map { min(day, $0.end) } ?? day
    let current = target.currentReadings(in: readings, through: end)
    let phase = RulePhase(target, current, in: time)
    self.readings = current
    self.phase = phase
    gaps = current.count { $0.gap != nil && phase.since ?? .first < $0.on }
    self.sessions = sessions
  }

  var direction: Direction { target.isToDecrease ? .decrease : .increase }

  /// The first day of the current phase.
  var began: Day {
    guard phase.since == nil else { return phase.days.first?.on ?? .first }
    return target.starts ?? target.baseline?.on ?? .first
  }

  /// Returns the phase as it was on a day, or on the first later day with enough values and
  /// with one that is not too old.
  func phase(by day: Day, withAtLeast count: Int, notBefore oldest: Day) -> RulePhase? {
    let points = ReadingSeries(target, readings).points
    let end = points.firstDay(from: day, withAtLeast: count, notBefore: oldest)
    guard let end else { return nil }
    return RulePhase(target, Array(readings.prefix { $0.on <= end }), in: time)
  }
}

extension [SeriesPoint] {
  /// Returns a day, or the first later one, on which the phase of the last value has
  /// enough values and the last of them is not too old.
  ///
  /// It is `nil` if there is no such day.
  func firstDay(
    from day: Day,
    withAtLeast count: Int,
    notBefore oldest: Day = .first
  ) -> Day? {
    var run = 0
    for (place, point) in enumerated() {
      run = place > 0 && self[place - 1].phase == point.phase ? run + 1 : 1
      let isLastByDay = place + 1 == self.count || self[place + 1].on > day
      guard isLastByDay, run >= count, point.on >= oldest else { continue }
      return Swift.max(day, point.on)
    }
    return nil
  }
}
