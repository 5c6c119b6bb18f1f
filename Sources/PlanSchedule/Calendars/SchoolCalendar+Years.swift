public import PlanModel

extension SchoolCalendar {
  /// The school years of the calendar, in order; none without a term.
  ///
  /// A term counts in the year in which it begins.
  public var schoolYears: [SchoolYear] {
    var years: [SchoolYear] = []
    var spans = termSpans.spans[...]
    while let first = spans.first {
      let startYear = Self.startOfSchoolYear(first.days.lowerBound)
      let end = spans.firstPosition {
        Self.startOfSchoolYear($0.days.lowerBound) > startYear
      }
      years += schoolYear(startYear, spans[..<end]).map { [$0] } ?? []
      spans = spans[end...]
    }
    return years
  }

  /// Returns one school year of the calendar.
  ///
  /// - Parameter year: The academic year that the school year is named for.
  /// - Returns: The school year, or `nil` if no term begins in it.
  public func schoolYear(_ year: AcademicYear) -> SchoolYear? {
    let start = termSpans.spans.firstPosition {
      Self.startOfSchoolYear($0.days.lowerBound) >= year.startYear
    }
    let end = termSpans.spans.firstPosition {
      Self.startOfSchoolYear($0.days.lowerBound) > year.startYear
    }
    return schoolYear(year.startYear, termSpans.spans[start..<end])
  }

  /// Returns in how many weeks of a range the school is open on a day of the range.
  ///
  /// - Parameter days: The days, both ends included.
  /// - Returns: The number of weeks, Monday to Sunday.
  public func teachingWeekCount(in days: ClosedRange<Day>) -> Int {
    guard let first = nextSchoolDay(onOrAfter: days.lowerBound),
      let last = previousSchoolDay(onOrBefore: days.upperBound), first <= last
    else { return 0 }
    return openWeeks.count(through: last.week) - openWeeks.count(through: first.week - 1)
  }

  private func schoolYear(
    _ startYear: Int,
    _ spans: ArraySlice<DaySpans.Span>
  ) -> SchoolYear? {
    guard let year = AcademicYear(startYear: startYear),
      let first = spans.first?.days.lowerBound, let last = spans.last?.days.upperBound
    else { return nil }
    // Training days before the first term and after the last count in the year as well.
    let start = min(first, Day(year: startYear, month: 8, day: 1) ?? .first)
    let end = max(last, Day(year: startYear + 1, month: 7, day: 31) ?? .last)
    return SchoolYear(
      academicYear: year,
      terms: spans.map { terms[$0.source] },
      days: first...last,
      schoolDayCount: schoolDayCount(in: first...last),
      teachingWeekCount: teachingWeekCount(in: first...last),
      trainingDayCount: insetDayCount(in: start...end)
    )
  }

  /// The calendar year in which the school year of a day begins: after July.
  static func startOfSchoolYear(_ day: Day) -> Int {
    day.month < 8 ? day.year - 1 : day.year
  }
}
