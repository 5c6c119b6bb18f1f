import PlanModel

extension SchoolCalendar {
  /// The days on which a maintained school must meet in a school year: 190.
  ///
  /// The Education (School Day and School Year) (England) Regulations 1999, regulation 3,
  /// ask for 380 sessions, two a day. Sessions lost to a closure that could not be helped
  /// count as met, and single years have had fewer. Academies are not bound.
  public static let maintainedSchoolDays = 190

  /// Returns what a person should look at in the calendar.
  ///
  /// - Parameter minimumSchoolDays: The school days that a school year should have, such as
  ///   ``maintainedSchoolDays``; `nil` not to count them.
  /// - Returns: The faults of terms, then of closures, then of school years.
  public func faults(minimumSchoolDays: Int? = nil) -> [CalendarFault] {
    var faults = termsEndingBeforeStart + overlappingTerms + closuresEndingBeforeStart
    if let minimumSchoolDays { faults += shortYears(minimum: minimumSchoolDays) }
    return faults
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

  private var overlappingTerms: [CalendarFault] {
    let ordered = terms.indices
      .compactMap { index in terms[index].days.map { (index: index, days: $0) } }
      .sorted { ($0.days.lowerBound, $0.index) < ($1.days.lowerBound, $1.index) }
    var faults: [CalendarFault] = []
    var longest = ordered.first
    for next in ordered.dropFirst() {
      guard let earlier = longest else { break }
      if next.days.lowerBound <= earlier.days.upperBound {
        faults.append(overlap(of: next.index, from: next.days.lowerBound, earlier.index))
      }
      if next.days.upperBound > earlier.days.upperBound { longest = next }
    }
    return faults
  }

  private func overlap(of index: Int, from day: Day, _ earlier: Int) -> CalendarFault {
    CalendarFault(
      code: .termOverlaps,
      index: index,
      day: day,
      description: "term \(index + 1) begins before term \(earlier + 1) has ended:"
        + " change the days of one"
    )
  }

  /// The school year begins with the first term after July (regulation 2).
  private func shortYears(minimum: Int) -> [CalendarFault] {
    var faults: [CalendarFault] = []
    var spans = termSpans.spans[...]
    while let first = spans.first?.days.lowerBound {
      let year = Self.schoolYear(of: first)
      let end = spans.firstPosition { Self.schoolYear(of: $0.days.lowerBound) > year }
      let count = spans[..<end].reduce(0) { $0 + schoolDayCount(in: $1.days) }
      spans = spans[end...]
      guard count < minimum else { continue }
      faults.append(
        CalendarFault(
          code: .yearTooShort,
          index: nil,
          day: first,
          description: "the school year has \(count) school days of \(minimum):"
            + " check that all its terms are listed"
        )
      )
    }
    return faults
  }

  private static func schoolYear(of day: Day) -> Int {
    day.month < 8 ? day.year - 1 : day.year
  }
}
