import PlanModel

// Cadences that follow terms and school years.

extension CadenceRange {
  func partsOfTerms(_ cadence: ReviewCadence) -> [ReviewOccurrence] {
    let parts = calendar.halfTerms
    var found: [ReviewOccurrence] = []
    for index in parts.firstPosition(where: { $0.reviewDay > start })..<parts.count {
      let part = parts[index]
      guard part.reviewDay <= end else { break }
      let term = part.termStart
      if cadence.pattern == .halfTermly {
        let slot = ReviewOccurrence.Slot.number(part.number, since: term)
        found.append(ReviewOccurrence(cadence, on: part.reviewDay, slot))
      } else if index == parts.count - 1 || parts[index + 1].number == 1 {
        found.append(ReviewOccurrence(cadence, on: part.reviewDay, .day(term)))
      }
    }
    return found
  }

  func timesAYear(_ count: Int, _ cadence: ReviewCadence) -> [ReviewOccurrence] {
    let parts = calendar.halfTerms
    guard let firstPart = parts.first, let lastPart = parts.last else { return [] }
    let weekdays = CountedRuns(
      ascending: parts.lazy.compactMap { WeekdayNumber.range($0.days) }
    )
    let firstYear = max(start, firstPart.days.lowerBound).schoolYear
    let lastYear = min(end, lastPart.days.upperBound).schoolYear
    guard firstYear <= lastYear else { return [] }
    var found: [ReviewOccurrence] = []
    for year in firstYear...lastYear {
      for stretch in SchoolYearStretches(count, in: year, of: weekdays) {
        guard start < stretch.reviewDay, stretch.reviewDay <= end else { continue }
        let slot = ReviewOccurrence.Slot.turn(stretch.number, ofYear: Int32(year))
        found.append(ReviewOccurrence(cadence, on: stretch.reviewDay, slot))
      }
    }
    return found
  }
}

extension Day {
  /// The calendar year in which the school year of this day begins, with August.
  ///
  /// A school year begins with the first term after July (SI 1999/3181, regulation 2).
  var schoolYear: Int { month < 8 ? year - 1 : year }
}
