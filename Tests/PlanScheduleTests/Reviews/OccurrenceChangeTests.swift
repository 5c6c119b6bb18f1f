import PlanModel
import PlanSchedule
import Testing

@Suite("Changes to single reviews")
struct OccurrenceChangeTests {
  static let secret = "The family is in hospital"

  let schedule = ReviewSchedule(
    .every(weeks: 6),
    from: "2026-09-09",
    through: "2027-07-21",
    calendar: Riverbank.calendar
  )

  private func moving(_ id: ReviewOccurrence.ID, to day: Day) throws -> OccurrenceChange {
    try #require(OccurrenceChange(moving: id, to: day, because: Self.secret))
  }

  private func cancelling(_ id: ReviewOccurrence.ID) throws -> OccurrenceChange {
    try #require(OccurrenceChange(cancelling: id, because: Self.secret))
  }

  @Test("A change without a reason is refused", arguments: ["", " ", "\n\t \u{7F}"])
  func needsAReason(reason: String) {
    #expect(OccurrenceChange(cancelling: "weeks.6.2026-10-21", because: reason) == nil)
    #expect(
      OccurrenceChange(moving: "weeks.6.2026-10-21", to: .first, because: reason) == nil
    )
  }

  @Test("A moved review keeps its identifier and says how far it went")
  func moving() throws {
    let changed = schedule.applying([
      try moving("weeks.6.2026-12-02", to: "2026-10-20")
    ])
    let first = try #require(changed.reviews.first)
    #expect(first.id == "weeks.6.2026-12-02")
    #expect(first.day == "2026-10-20")
    #expect(first.isChanged)
    #expect(first.note == "Moved 43 days earlier from 2026-12-02 by a person.")
    #expect(changed.reviews.count == schedule.reviews.count)
    #expect(changed.unappliedChanges.isEmpty)
    #expect(changed.change(of: first.id)?.reason == Self.secret)
    #expect(changed.change(of: "weeks.6.2026-10-21") == nil)
  }

  @Test("A review may be moved onto a closed day, and says so")
  func closedDay() throws {
    let changed = schedule.applying([
      try moving("weeks.6.2026-10-21", to: "2026-10-24")
    ])
    let review = try #require(changed.reviews.first)
    #expect(review.dayClosedReason == .weekend)
    #expect(review.closedReason == nil)
    #expect(
      review.note == "Moved 3 days later from 2026-10-21 by a person;"
        + " the school is closed on 2026-10-24 (weekend)."
    )
    let kept = schedule.applying([try moving("weeks.6.2026-10-21", to: "2026-10-21")])
    #expect(kept.reviews.first?.note == "Kept on 2026-10-21 by a person.")
  }

  @Test("A cancelled review is listed and takes part in nothing")
  func cancelling() throws {
    let changed = schedule.applying([try cancelling("weeks.6.2026-10-21")])
    #expect(changed.cancelled.map(\.id) == ["weeks.6.2026-10-21"])
    #expect(changed.reviews == Array(schedule.reviews.dropFirst()))
    #expect(changed.reviews(.overdue, asOf: "2026-11-30").isEmpty)
    #expect(changed.next(onOrAfter: "2026-09-09")?.day == "2026-12-02")
  }

  @Test("Only what a change names is cancelled of a review for several occurrences")
  func covered() throws {
    let weekly = ReviewSchedule(
      .every(weeks: 1),
      from: "2026-11-25",
      through: "2027-01-06",
      calendar: Riverbank.calendar
    )
    let lead = try #require(weekly.reviews.first { $0.day == "2026-12-18" })
    #expect(lead.alsoCovers.count == 1)
    let changed = weekly.applying([try cancelling(lead.id)])
    let left = try #require(changed.reviews.first { $0.day == "2026-12-18" })
    #expect(left.id == "weeks.1.2026-12-30")
    #expect(left.alsoCovers.isEmpty)
  }

  @Test("A moved review leads what else falls on its day")
  func leads() throws {
    let changed = schedule.applying([
      try moving("weeks.6.2026-12-02", to: "2026-10-21")
    ])
    let review = try #require(changed.reviews.first)
    #expect(review.id == "weeks.6.2026-12-02")
    #expect(review.alsoCovers.map(\.id) == ["weeks.6.2026-10-21"])
  }

  @Test(
    "A change that can't be followed is reported with its cause, and none is dropped",
    arguments: [
      ("weeks.6.2026-10-22", "2026-10-23", .occurrenceIsGone),
      ("weeks.6.2026-10-21", "2026-09-09", .dayIsOutside),
      ("weeks.6.2026-10-21", "2027-07-22", .dayIsOutside),
    ] as [(ReviewOccurrence.ID, Day, UnappliedChange.Cause)]
  )
  func unapplied(id: ReviewOccurrence.ID, day: Day, cause: UnappliedChange.Cause) throws {
    let changed = schedule.applying([try moving(id, to: day)])
    #expect(changed.unappliedChanges.map(\.cause) == [cause])
    #expect(changed.reviews == schedule.reviews)
  }

  @Test(
    "The first day after the start and the last day take a moved review",
    arguments: ["2026-09-10", "2027-07-21"] as [Day]
  )
  func ends(day: Day) throws {
    let changed = schedule.applying([try moving("weeks.6.2026-10-21", to: day)])
    #expect(changed.unappliedChanges.isEmpty)
    #expect(changed.reviews.contains { $0.day == day })
  }

  @Test("Of several changes of one review the last counts")
  func replaced() throws {
    let changes = [
      try cancelling("weeks.6.2026-10-21"),
      try moving("weeks.6.2026-10-21", to: "2026-10-23"),
    ]
    let changed = schedule.applying(changes)
    #expect(changed.reviews.first?.day == "2026-10-23")
    #expect(changed.cancelled.isEmpty)
    #expect(changed.unappliedChanges.map(\.cause) == [.isReplaced])
    #expect(changed == schedule.applying([changes[0]]).applying([changes[1]]))
  }

  @Test("A change gives a day to an occurrence that has none")
  func unplaced() throws {
    let schedule = ReviewSchedule(
      .annually,
      from: "2026-09-09",
      through: "2028-01-01",
      calendar: Riverbank.calendar
    )
    #expect(schedule.unplaced.map(\.id) == ["annually.2027-09-09"])
    let changed = schedule.applying([
      try moving("annually.2027-09-09", to: "2027-09-14")
    ])
    #expect(changed.unplaced.isEmpty)
    #expect(changed.reviews.map(\.day) == ["2027-09-14"])
  }

  @Test("No text of a change shows its reason")
  func redacted() throws {
    let change = try moving("weeks.6.2026-10-21", to: "2026-10-24")
    var dumped = ""
    dump(schedule.applying([change]), to: &dumped)
    #expect(!dumped.contains("hospital"))
    #expect("\(change)" == "weeks.6.2026-10-21 moved to 2026-10-24")
    let cancelled = try cancelling("weeks.6.2026-10-21")
    #expect("\(cancelled)" == "weeks.6.2026-10-21 cancelled")
    #expect(!String(reflecting: change).contains("hospital"))
  }
}
