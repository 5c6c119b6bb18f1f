import PlanModel

extension OccasionJudge {
  /// Judges how many times something happened in each period that is over.
  ///
  /// A period passes when so many times were reached, however much of it was observed. It
  /// fails only if all of it was: not with a gap in it, not if it began before anybody
  /// looked, and not a week in which the school was closed for some days. For something to
  /// decrease it is the other way round.
  mutating func judgePeriods(
    of target: Target,
    _ criterion: Criterion
  ) throws(CannotJudgeReason) {
    let isToDecrease = target.isToDecrease
    guard let times = criterion.times, times >= (isToDecrease ? 0 : 1),
      let unit = criterion.period
    else { throw .criterionIncomplete }
    let limit = PeriodLimit(
      times: times,
      isMost: isToDecrease,
      observedFrom: target.firstDayThatCounts ?? readings.first?.on ?? asOf
    )
    let assumed = target.measure?.unit
    var tally: PeriodTally?
    for place in readings.indices {
      let day = readings[place].on
      let period = try ObservedPeriod.containing(day, unit, place: place, in: time)
      guard let period else {
        if readings[place].gap == nil { reject(place, .outsidePeriods) }
        continue
      }
      if let open = tally, open.period != period {
        close(open, limit)
        tally = nil
      }
      var open = tally ?? PeriodTally(period)
      tally = nil
      count(place, &open, assumed)
      tally = open
    }
    if let tally { close(tally, limit) }
  }

  private mutating func count(
    _ place: Int,
    _ tally: inout PeriodTally,
    _ assumed: MeasureUnit?
  ) {
    guard readings[place].gap == nil else {
      tally.hasGap = true
      return
    }
    var times = 0
    if let value = readings[place].value {
      guard Self.isCount(readings[place].unit ?? assumed) else {
        reject(place, .unitMismatch)
        tally.hasGap = true
        return
      }
      guard let count = value.intValue, 0...1_000_000 ~= count else {
        reject(place, .readingInvalid)
        tally.hasGap = true
        return
      }
      times = count
    } else if let isPass = readings[place].isPass {
      times = isPass ? 1 : 0
    } else {
      return
    }
    tally.times += times
    tally.isObserved = true
    tally.observed.append(place)
    if times > 0 { tally.counted.append(place) }
  }

  /// Whether a unit may count times.
  ///
  /// Schools count many things in words of their own, so only units that certainly count
  /// none are refused.
  private static func isCount(_ unit: MeasureUnit?) -> Bool {
    switch unit {
    case .percent?, .wordsPerMinute?, .level?, .points?: false
    default: unit.flatMap(TimeUnit.init) == nil
    }
  }

  private mutating func close(_ tally: PeriodTally, _ limit: PeriodLimit) {
    let period = tally.period
    guard tally.isObserved, period.last <= asOf else { return }
    let isComplete =
      period.first >= limit.observedFrom && !tally.hasGap && !period.isShort
    let isOver = limit.isMost ? tally.times > limit.times : tally.times >= limit.times
    guard isOver || isComplete else { return }
    let passes = limit.isMost ? !isOver : isOver
    add(
      JudgedOccasion(on: period.last, passed: passes ? 1 : 0),
      context(of: tally.observed),
      passing: passes ? context(of: tally.counted) : OccasionContext()
    )
  }
}
