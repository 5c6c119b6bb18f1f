import PlanModel

extension SchoolCalendar {
  /// Returns what a person should look at in the calendar.
  ///
  /// A half-term holiday of two weeks, a term that begins in August and a bank holiday
  /// within a half-term holiday are in order.
  ///
  /// - Parameter expectations: What the calendar should have.
  /// - Returns: The faults of terms, then of closures, of bank holidays and of school years;
  ///   none for a fallback.
  public func faults(
    expecting expectations: CalendarExpectations = .anySchool
  ) -> [CalendarFault] {
    guard !isFallback else { return [] }
    return termsEndingBeforeStart + overlappingTerms
      + longGaps(expectations)
      + closureFaults
      + openBankHolidays(expectations)
      + schoolYears.flatMap { yearFaults($0, expectations) }
  }

  private var termsEndingBeforeStart: [CalendarFault] {
    terms.enumerated().filter { $0.element.days == nil }.map { index, term in
      CalendarFault(
        code: .termEndsBeforeStart,
        index: index,
        day: term.lastDay,
        description: "term \(index + 1) ends before it starts: check its two days"
      )
    }
  }

  private var overlappingTerms: [CalendarFault] {
    OverlappingDays.all(among: terms.map(\.days)).map { overlap in
      CalendarFault(
        code: .termOverlaps,
        index: overlap.later,
        day: overlap.day,
        description: "term \(overlap.later + 1) begins before term"
          + " \(overlap.earlier + 1) has ended: change the days of one"
      )
    }
  }

  /// Holes between terms that no holiday explains.
  private func longGaps(_ expectations: CalendarExpectations) -> [CalendarFault] {
    zip(termSpans.spans, termSpans.spans.dropFirst()).compactMap { before, after in
      let first = before.days.upperBound + .days(1)
      let length = first.days(until: after.days.lowerBound)
      let isSummer =
        Self.startOfSchoolYear(before.days.lowerBound)
        < Self.startOfSchoolYear(after.days.lowerBound)
      let longest =
        isSummer ? expectations.longestSummerHoliday : expectations.longestHoliday
      // Where a year is incomplete at its start or end, that is said of the year.
      let isToldOfYear = isSummer && (first.month < 6 || after.days.lowerBound.month > 9)
      guard length > longest, !isToldOfYear else { return nil }
      return CalendarFault(
        code: .termGap,
        index: after.source,
        day: first,
        description: "no term has the \(length) days before term \(after.source + 1):"
          + " check that no term is missing"
      )
    }
  }
}
