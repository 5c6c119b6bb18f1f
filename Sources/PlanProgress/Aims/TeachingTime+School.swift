public import PlanModel

extension TeachingTime {
  /// Creates teaching time from the calendar of a school.
  ///
  /// Closures, staff training days and the days between terms are closed. Before the first
  /// term and after the last, nothing is known, and every day counts. A weekend is closed
  /// if no day of the week before it is a school day, so that a holiday of a week takes a
  /// whole week away.
  ///
  /// Half-terms are the parts into which the half-term holidays cut a term. A term without
  /// one is a half-term itself if it is shorter than nine weeks, as in calendars of six
  /// terms.
  ///
  /// - Parameter school: The terms and closures of the school.
  public init(of school: SchoolYearDates) {
    let terms = school.terms.compactMap { Self.range($0.start, $0.end) }
    let inTerms = Self.merged(terms)
    var closed = school.closures.compactMap { Self.range($0.start, $0.end) }
    closed += school.inset.map { $0...$0 }
    closed += zip(inTerms, inTerms.dropFirst()).compactMap { one, next in
      Self.range(one.upperBound + .days(1), next.lowerBound - .days(1))
    }
    let breaks = Self.merged(
      school.closures.filter { $0.kind == .halfTerm }.compactMap {
        Self.range($0.start, $0.end)
      }
    )
    self.init(
      closed: Self.wholeWeeks(Self.merged(closed)),
      terms: terms,
      halfTerms: terms.flatMap { Self.parts(of: $0, between: breaks) }
    )
  }

  /// Cuts a term at its half-term holidays.
  private static func parts(
    of term: ClosedRange<Day>,
    between breaks: [ClosedRange<Day>]
  ) -> [ClosedRange<Day>] {
    var parts: [ClosedRange<Day>] = []
    var start = term.lowerBound
    for gap in breaks where start < gap.lowerBound && gap.upperBound < term.upperBound {
      parts.append(start...(gap.lowerBound - .days(1)))
      start = gap.upperBound + .days(1)
    }
    let isShort = term.lowerBound.days(until: term.upperBound) < 63
    return parts.isEmpty && !isShort ? [] : parts + [start...term.upperBound]
  }

  /// Closes the weekends after weeks without a school day, and opens the others.
  private static func wholeWeeks(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    ranges.flatMap { range in
      let start = range.lowerBound
      let end = range.upperBound
      let monday = start.weekday.isWeekend ? start.onOrAfter(.monday) : start
      guard let days = Self.range(monday, end) else { return [ClosedRange<Day>]() }
      let friday = days.lowerBound.onOrAfter(.friday)
      if days.lowerBound.weekday != .monday {
        // The first week was open at its start, so its weekend is a common one.
        let later = Self.range(friday + .days(3), end).map(throughWeekend)
        return [days.lowerBound...min(friday, end), later].compactMap(\.self)
      }
      return [throughWeekend(days)]
    }
  }

  /// Brings the end of a range that starts on a Monday to the end of its last closed week.
  private static func throughWeekend(_ range: ClosedRange<Day>) -> ClosedRange<Day> {
    let end = range.upperBound
    let isWholeWeek = end.weekday == .friday || end.weekday.isWeekend
    return range.lowerBound...(isWholeWeek ? end.onOrAfter(.sunday) : end)
  }
}
