import PlanModel

/// The occurrences of a cadence on their way to days.
struct ReviewLayout {
  private let range: CadenceRange
  private let end: Day
  private let movePolicy: MovePolicy
  private let coverage: ClosedRange<Day>?

  private(set) var reviews: [PlannedReview] = []
  private(set) var unplaced: [ReviewOccurrence] = []
  private(set) var cancelled: [ReviewOccurrence] = []

  /// Creates a layout of nothing, for the nominal days of a range and days through an end.
  init(_ range: CadenceRange, through end: Day, _ movePolicy: MovePolicy) {
    self.range = range
    self.end = end
    self.movePolicy = movePolicy
    coverage = range.calendar.coverage
  }

  /// Gives each occurrence its day, by a person's change or by the policy.
  mutating func lay(_ occurrences: [ReviewOccurrence], _ changes: inout ChangeTable) {
    guard changes.isEmpty, range.start == range.countsFrom else {
      return layInAnyOrder(occurrences, &changes)
    }
    for occurrence in occurrences {
      if let review = plannedReview(of: occurrence) {
        append(review)
      } else {
        unplaced.append(occurrence)
      }
    }
  }

  private mutating func layInAnyOrder(
    _ occurrences: [ReviewOccurrence],
    _ changes: inout ChangeTable
  ) {
    var placed: [PlannedReview] = []
    for occurrence in occurrences {
      let change = changes.take(occurrence.id)
      if change?.isCancelled == true {
        cancelled.append(occurrence)
      } else if let day = change?.day {
        placed.append(review(of: occurrence, movedTo: day))
      } else if let review = plannedReview(of: occurrence) {
        placed.append(review)
      } else {
        unplaced.append(occurrence)
      }
    }
    // What a person moved leads what shares its day.
    let order = placed.indices.sorted { one, other in
      let (first, second) = (placed[one], placed[other])
      guard first.day == second.day else { return first.day < second.day }
      guard first.isChanged == second.isChanged else { return first.isChanged }
      return one < other
    }
    for index in order { append(placed[index]) }
  }

  private func review(of occurrence: ReviewOccurrence, movedTo day: Day) -> PlannedReview
  {
    PlannedReview(
      of: occurrence,
      on: day,
      closedReason: range.calendar.reasonClosed(on: occurrence.nominalDay),
      placing: .byPerson(closed: range.calendar.reasonClosed(on: day))
    )
  }

  private mutating func append(_ review: PlannedReview) {
    // At most one review for each purpose shares a day, so the search is short.
    var index = reviews.endIndex - 1
    while index >= 0, reviews[index].day == review.day {
      if reviews[index].purpose == review.purpose {
        reviews[index].alsoCovers.append(review.occurrence)
        return
      }
      index -= 1
    }
    reviews.append(review)
  }
}

// MARK: - Placing

extension ReviewLayout {
  /// The review of an occurrence on its day by the policy, `nil` if there is no such day.
  private func plannedReview(of occurrence: ReviewOccurrence) -> PlannedReview? {
    let nominal = occurrence.nominalDay
    let reason = range.calendar.reasonClosed(on: nominal)
    guard reason != nil, movePolicy != .keep else {
      return PlannedReview(
        of: occurrence,
        on: nominal,
        closedReason: reason,
        placing: .byPolicy(wentOtherWay: false)
      )
    }
    guard coverage?.contains(nominal) == true,
      let day = openDay(for: occurrence)
    else { return nil }
    return PlannedReview(
      of: occurrence,
      on: day,
      closedReason: reason,
      placing: .byPolicy(wentOtherWay: wentOtherWay(from: nominal, to: day))
    )
  }

  private func openDay(for occurrence: ReviewOccurrence) -> Day? {
    let nominal = occurrence.nominalDay
    let start = occurrence.cadence.restartsWhenHeld ? range.countsFrom : range.start
    let before = range.calendar.previousSchoolDay(onOrBefore: nominal).flatMap {
      $0 > start ? $0 : nil
    }
    let after = range.calendar.nextSchoolDay(onOrAfter: nominal).flatMap {
      $0 <= end ? $0 : nil
    }
    guard let before, let after else { return before ?? after }
    switch movePolicy.direction {
    case .before: return before
    case .after: return after
    case .nearest, .keep:
      let isNearer = nominal.days(until: after) < before.days(until: nominal)
      return isNearer ? after : before
    }
  }

  private func wentOtherWay(from nominal: Day, to day: Day) -> Bool {
    switch movePolicy.direction {
    case .before: day > nominal
    case .after: day < nominal
    case .nearest, .keep: false
    }
  }
}
