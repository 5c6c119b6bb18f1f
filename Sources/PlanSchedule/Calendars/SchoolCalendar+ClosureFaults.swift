import PlanModel

extension SchoolCalendar {
  /// What looks wrong in the closures.
  var closureFaults: [CalendarFault] {
    closuresEndingBeforeStart + closuresListedTwice + closuresOutsideTerms
  }

  private var closuresEndingBeforeStart: [CalendarFault] {
    closures.enumerated().filter { $0.element.days == nil }.map { index, closure in
      CalendarFault(
        code: .closureEndsBeforeStart,
        index: index,
        day: closure.lastDay,
        description: "closure \(index + 1) ends before it starts: check its two days"
      )
    }
  }

  /// Closures of one kind that share days; those of two kinds may.
  private var closuresListedTwice: [CalendarFault] {
    var overlaps: [OverlappingDays] = []
    for kind in Set(closures.map(\.kind)) {
      overlaps += OverlappingDays.all(
        among: closures.map { $0.kind == kind ? $0.days : nil }
      )
    }
    overlaps.sort { $0.later < $1.later }
    return overlaps.map { overlap in
      CalendarFault(
        code: .closureOverlaps,
        index: overlap.later,
        day: overlap.day,
        description: "closure \(overlap.later + 1) shares days with closure"
          + " \(overlap.earlier + 1) of its kind: check that it is not listed twice"
      )
    }
  }

  private var closuresOutsideTerms: [CalendarFault] {
    closures.enumerated().compactMap { index, closure in
      guard closure.kind == .halfTerm || closure.kind == .closure,
        let days = closure.days, !hasTermWeekday(in: days)
      else { return nil }
      return CalendarFault(
        code: .closureOutsideTerms,
        index: index,
        day: closure.firstDay,
        description: "closure \(index + 1) takes no weekday out of a term:"
          + " check its days and the days of the terms"
      )
    }
  }

  private func hasTermWeekday(in days: ClosedRange<Day>) -> Bool {
    var position = termSpans.spans.firstPosition {
      $0.days.upperBound >= days.lowerBound
    }
    while position < termSpans.spans.count {
      let term = termSpans.spans[position].days
      guard term.lowerBound <= days.upperBound else { return false }
      if WeekdayNumber.range(term.clamped(to: days)) != nil { return true }
      position += 1
    }
    return false
  }

  /// Bank holidays on which pupils would come in.
  func openBankHolidays(_ expectations: CalendarExpectations) -> [CalendarFault] {
    guard let bankHolidays = expectations.bankHolidays else { return [] }
    let nation = expectations.nation
    return termSpans.spans
      .flatMap { bankHolidays.days(within: $0.days, nation: nation) }
      .filter { isSchoolDay($0.day) }
      .map { holiday in
        CalendarFault(
          code: .bankHolidayOpen,
          index: nil,
          day: holiday.day,
          description: "the school is open on the bank holiday of \(holiday.day):"
            + " list it as a closure if pupils stay at home"
        )
      }
  }
}
