import PlanModel

extension OccasionJudge {
  /// Judges how many times something happened in each period.
  ///
  /// A period decides when the number can't change any more: when so many times were
  /// reached, or at its end if all of it was observed. A period with a gap, a period cut
  /// by the start, and the period that still runs are no failures.
  func judgePeriods() throws(CannotJudgeReason) {
    guard let times = criterion.times, times >= 0, let unit = criterion.period else {
      throw .criterionIncomplete
    }
    let observedFrom = target.starts ?? readings.first?.on ?? asOf
    var tally: PeriodTally?
    for (place, reading) in readings.enumerated() {
      let period = try ObservedPeriod(of: reading.on, unit, place: place)
      if let open = tally, open.period != period {
        close(open, times, observedFrom)
        tally = nil
      }
      if tally == nil { tally = PeriodTally(period) }
      count(reading, &tally)
    }
    if let tally { close(tally, times, observedFrom) }
  }

  private func count(_ reading: Reading, _ tally: inout PeriodTally?) {
    tally?.context.formUnion(OccasionContext(reading))
    guard reading.gap == nil else {
      missed += 1
      tally?.hasGap = true
      return
    }
    if let value = reading.value {
      let unit = reading.unit ?? .times
      guard unit == .times || unit == .correct, let count = value.intValue,
        0...1_000_000 ~= count
      else {
        reject(reading, unit == .times ? .readingInvalid : .unitMismatch)
        tally?.hasGap = true
        return
      }
      tally?.times += count
    } else if let isPass = reading.isPass {
      tally?.times += isPass ? 1 : 0
    } else {
      return
    }
    tally?.isObserved = true
  }

  private func close(_ tally: PeriodTally, _ times: Int, _ observedFrom: Day) {
    guard tally.isObserved else { return }
    let isComplete =
      tally.period.last <= asOf && tally.period.first >= observedFrom && !tally.hasGap
    let isOver = target.isToDecrease ? tally.times > times : tally.times >= times
    guard isOver || isComplete else { return }
    let passes = target.isToDecrease ? !isOver : isOver
    let day = min(tally.period.last, asOf)
    add(on: day, passed: passes ? 1 : 0, tally.context)
  }
}
