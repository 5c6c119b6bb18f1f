import PlanModel

extension OccasionJudge {
  /// Judges how many times something happened in each period that is over.
  ///
  /// A period passes when so many times were reached, however much of it was observed. It
  /// fails only if all of it was: not with a gap in it, not if it began before anybody
  /// looked, and not a week in which the school was closed for some days. For something to
  /// decrease it is the other way round.
  func judgePeriods() throws(CannotJudgeReason) {
    let least = target.isToDecrease ? 0 : 1
    guard let times = criterion.times, times >= least, let unit = criterion.period else {
      throw .criterionIncomplete
    }
    let observedFrom = target.firstDayThatCounts ?? readings.first?.on ?? asOf
    var tally: PeriodTally?
    for place in readings.indices {
      let day = readings[place].on
      let period = try ObservedPeriod.containing(day, unit, place: place, in: time)
      guard let period else {
        if readings[place].gap == nil { reject(place, .outsidePeriods) }
        continue
      }
      if let open = tally, open.period != period {
        close(open, times, observedFrom)
        tally = nil
      }
      var open = tally ?? PeriodTally(period)
      tally = nil
      count(place, &open)
      tally = open
    }
    if let tally { close(tally, times, observedFrom) }
  }

  private func count(_ place: Int, _ tally: inout PeriodTally) {
    guard readings[place].gap == nil else {
      tally.hasGap = true
      return
    }
    var times = 0
    if let value = readings[place].value {
      guard Self.isCount(readings[place].unit ?? target.measure?.unit) else {
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

  private func close(_ tally: PeriodTally, _ times: Int, _ observedFrom: Day) {
    let period = tally.period
    guard tally.isObserved, period.last <= asOf else { return }
    let isComplete = period.first >= observedFrom && !tally.hasGap && !period.isShort
    let isOver = target.isToDecrease ? tally.times > times : tally.times >= times
    guard isOver || isComplete else { return }
    let passes = target.isToDecrease ? !isOver : isOver
    let context = context(of: tally.observed)
    add(
      JudgedOccasion(on: period.last, passed: passes ? 1 : 0),
      context,
      passing: passes ? self.context(of: tally.counted) : OccasionContext()
    )
  }
}
