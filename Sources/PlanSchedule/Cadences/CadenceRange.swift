import PlanModel

/// The days and the calendar over which a cadence is laid out.
struct CadenceRange {
  /// The day after which days may lie, from which what comes once is counted.
  let start: Day

  /// The day from which the cadences count that begin anew, not before the start.
  let countsFrom: Day

  /// The last nominal day.
  let end: Day

  let calendar: SchoolCalendar

  /// Returns the occurrences of a cadence whose nominal days lie in the range.
  ///
  /// They are in order of nominal day; of two on one day, the review comes before the
  /// writing, and that of an earlier part before that of a later one.
  func occurrences(of cadence: ReviewCadence) -> [ReviewOccurrence] {
    guard start < end else { return [] }
    return switch cadence.pattern {
    case .weeks(let count): weeks(count, cadence)
    case .teachingWeeks(let count): teachingWeeks(count, cadence)
    case .schoolDays(let count): schoolDays(count, cadence)
    case .everyMonths(let count): months(count, cadence)
    case .annually: months(12, cadence)
    case .termly, .halfTermly: partsOfTerms(cadence)
    case .timesAYear(let count): timesAYear(count, cadence)
    case .months(let writing, let reviewing): months(writing, reviewing, cadence)
    case .transitions(let months): transitions(in: months, cadence)
    case .once(let span): chosen([start.adding(exactly: span)], cadence)
    case .days(let days): chosen(days, cadence)
    case .inTeachingWeeks(let numbers): inTeachingWeeks(numbers, cadence)
    case .several(let parts): several(parts)
    }
  }

  private func several(_ parts: [ReviewCadence]) -> [ReviewOccurrence] {
    let all = parts.flatMap(occurrences)
    let order = all.indices.sorted {
      (all[$0].nominalDay, $0) < (all[$1].nominalDay, $1)
    }
    return order.map { all[$0] }
  }

  private func chosen(_ days: [Day?], _ cadence: ReviewCadence) -> [ReviewOccurrence] {
    days.compactMap { day in
      guard let day, start < day, day <= end else { return nil }
      return ReviewOccurrence(cadence, on: day, .day(day))
    }
  }
}

// MARK: - Months of the year

extension CadenceRange {
  private func months(
    _ writing: MonthSet,
    _ reviewing: MonthSet,
    _ cadence: ReviewCadence
  ) -> [ReviewOccurrence] {
    var found: [ReviewOccurrence] = []
    var next = Day(year: start.year, month: start.month, day: 1)
    while let first = next, first <= end {
      let day = first.secondWednesday
      let month = first.month
      if start < day, day <= end {
        for (months, purpose) in [(reviewing, ReviewPurpose.review), (writing, .writing)]
        where months.contains(month) {
          found.append(
            ReviewOccurrence(cadence, on: day, for: purpose, .month(startingOn: first))
          )
        }
      }
      next = first.adding(exactly: .months(1))
    }
    return found
  }

  private func transitions(
    in months: [Day],
    _ cadence: ReviewCadence
  ) -> [ReviewOccurrence] {
    months.compactMap { first in
      let day = first.secondWednesday
      guard start < day, day <= end else { return nil }
      return ReviewOccurrence(cadence, on: day, .month(startingOn: first))
    }
  }
}

extension Day {
  /// The second Wednesday of the month that begins on this day.
  var secondWednesday: Day { onOrAfter(.wednesday) + .weeks(1) }
}
