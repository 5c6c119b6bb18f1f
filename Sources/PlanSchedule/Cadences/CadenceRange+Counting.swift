import PlanModel

// Cadences that count from the start, or from the day of the last review.

extension CadenceRange {
  func weeks(_ count: Int, _ cadence: ReviewCadence) -> [ReviewOccurrence] {
    var found: [ReviewOccurrence] = []
    var next = countsFrom.adding(exactly: .weeks(count))
    while let day = next, day <= end {
      found.append(ReviewOccurrence(cadence, on: day, .day(day)))
      next = day.adding(exactly: .weeks(count))
    }
    return found
  }

  func months(_ count: Int, _ cadence: ReviewCadence) -> [ReviewOccurrence] {
    // Each is counted from the start, so that 29 February comes back in a leap year.
    var found: [ReviewOccurrence] = []
    var months = count
    while let day = countsFrom.adding(exactly: .months(months)), day <= end {
      found.append(ReviewOccurrence(cadence, on: day, .day(day)))
      let (sum, overflow) = months.addingReportingOverflow(count)
      guard !overflow else { break }
      months = sum
    }
    return found
  }

  func teachingWeeks(_ count: Int, _ cadence: ReviewCadence) -> [ReviewOccurrence] {
    let weeks = calendar.openWeeks
    let weekday = countsFrom.place % 7
    var found: [ReviewOccurrence] = []
    var offset = weeks.count(through: countsFrom.week) - 1
    while offset < weeks.count {
      let (next, overflow) = offset.addingReportingOverflow(count)
      guard !overflow, let week = weeks.number(at: next) else { break }
      let day = Day(place: week * 7 + weekday)
      guard day <= end else { break }
      let slot = ReviewOccurrence.Slot.number(found.count + 1, since: countsFrom)
      found.append(ReviewOccurrence(cadence, on: day, slot))
      offset = next
    }
    return found
  }

  func schoolDays(_ count: Int, _ cadence: ReviewCadence) -> [ReviewOccurrence] {
    let days = calendar.openDays
    var found: [ReviewOccurrence] = []
    var offset = days.count(through: WeekdayNumber.number(onOrBefore: countsFrom)) - 1
    while offset < days.count {
      let (next, overflow) = offset.addingReportingOverflow(count)
      guard !overflow, let number = days.number(at: next) else { break }
      let day = WeekdayNumber.day(number)
      guard day <= end else { break }
      let slot = ReviewOccurrence.Slot.number(found.count + 1, since: countsFrom)
      found.append(ReviewOccurrence(cadence, on: day, slot))
      offset = next
    }
    return found
  }

  func inTeachingWeeks(
    _ numbers: [Int],
    _ cadence: ReviewCadence
  ) -> [ReviewOccurrence] {
    let weeks = calendar.openWeeks
    let weekday = start.place % 7
    let before = weeks.count(through: start.week - 1)
    var found: [ReviewOccurrence] = []
    for number in numbers {
      let (offset, overflow) = before.addingReportingOverflow(number - 1)
      guard !overflow, let week = weeks.number(at: offset) else { break }
      let day = Day(place: week * 7 + weekday)
      guard day <= end else { break }
      guard day > start else { continue }
      let slot = ReviewOccurrence.Slot.number(number, since: start)
      found.append(ReviewOccurrence(cadence, on: day, slot))
    }
    return found
  }
}
