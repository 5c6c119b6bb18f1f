import PlanModel

extension ReviewCadence {
  /// Returns the occurrences whose nominal days lie after one day and through another.
  ///
  /// They are in order of nominal day; of two on one day, the review comes before the
  /// writing.
  func occurrences(
    after start: Day,
    through end: Day,
    calendar: SchoolCalendar
  ) -> [ReviewOccurrence] {
    guard start < end else { return [] }
    return switch pattern {
    case .weeks(let count):
      weeks(count, after: start, through: end)
    case .teachingWeeks(let count):
      teachingWeeks(count, after: start, through: end, calendar)
    case .termly, .halfTermly:
      partsOfTerms(after: start, through: end, calendar)
    case .months(let writing, let reviewing):
      months(writing, reviewing, after: start, through: end)
    case .annually:
      anniversaries(after: start, through: end)
    }
  }

  private func occurrence(
    on day: Day,
    for purpose: ReviewPurpose = .review,
    _ slot: ReviewOccurrence.Slot
  ) -> ReviewOccurrence {
    ReviewOccurrence(cadence: self, nominalDay: day, purpose: purpose, slot: slot)
  }

  private func weeks(
    _ count: Int,
    after start: Day,
    through end: Day
  ) -> [ReviewOccurrence] {
    var found: [ReviewOccurrence] = []
    var next = start.adding(exactly: .weeks(count))
    while let day = next, day <= end {
      found.append(occurrence(on: day, .day(day)))
      next = day.adding(exactly: .weeks(count))
    }
    return found
  }

  private func anniversaries(after start: Day, through end: Day) -> [ReviewOccurrence] {
    // Each is counted from the start, so that 29 February comes back in a leap year.
    var found: [ReviewOccurrence] = []
    for years in 1...9999 {
      guard let day = start.adding(exactly: .years(years)), day <= end else { break }
      found.append(occurrence(on: day, .day(day)))
    }
    return found
  }

  private func teachingWeeks(
    _ count: Int,
    after start: Day,
    through end: Day,
    _ calendar: SchoolCalendar
  ) -> [ReviewOccurrence] {
    let weeks = calendar.openWeeks
    let weekday = start.place % 7
    var found: [ReviewOccurrence] = []
    var offset = weeks.count(through: start.week) - 1
    while offset < weeks.count {
      let (next, overflow) = offset.addingReportingOverflow(count)
      guard !overflow, let week = weeks.number(at: next) else { break }
      let day = Day(place: week * 7 + weekday)
      guard day <= end else { break }
      found.append(occurrence(on: day, .number(found.count + 1, since: start)))
      offset = next
    }
    return found
  }

  private func partsOfTerms(
    after start: Day,
    through end: Day,
    _ calendar: SchoolCalendar
  ) -> [ReviewOccurrence] {
    let parts = calendar.halfTerms
    var found: [ReviewOccurrence] = []
    for index in parts.firstPosition(where: { $0.reviewDay > start })..<parts.count {
      let part = parts[index]
      guard part.reviewDay <= end else { break }
      let term = part.termStart
      if pattern == .halfTermly {
        let slot = ReviewOccurrence.Slot.number(part.number, since: term)
        found.append(occurrence(on: part.reviewDay, slot))
      } else if index == parts.count - 1 || parts[index + 1].number == 1 {
        found.append(occurrence(on: part.reviewDay, .day(term)))
      }
    }
    return found
  }

  private func months(
    _ writing: MonthSet,
    _ reviewing: MonthSet,
    after start: Day,
    through end: Day
  ) -> [ReviewOccurrence] {
    var found: [ReviewOccurrence] = []
    var next = Day(year: start.year, month: start.month, day: 1)
    while let first = next, first <= end {
      let day = first.onOrAfter(.wednesday) + .weeks(1)
      let month = first.month
      if start < day, day <= end {
        for (months, purpose) in [(reviewing, ReviewPurpose.review), (writing, .writing)]
        where months.contains(month) {
          found.append(occurrence(on: day, for: purpose, .month(startingOn: first)))
        }
      }
      next = first.adding(exactly: .months(1))
    }
    return found
  }
}
