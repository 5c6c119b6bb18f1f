import PlanModel
import PlanSchedule
import Testing

@Suite("Review schedule")
struct ReviewScheduleTests {
  static let cadences: [ReviewCadence] = [
    .every(weeks: 1), .every(weeks: 6), .every(teachingWeeks: 1),
    .every(teachingWeeks: 6),
    .termly, .halfTermly, .twiceYearly(writing: [9, 3], reviewing: [2, 7]), .annually,
  ]

  private func schedule(
    _ cadence: ReviewCadence,
    _ start: Day,
    _ end: Day = "2027-07-21",
    _ policy: MovePolicy = .before
  ) -> ReviewSchedule {
    ReviewSchedule(
      cadence,
      from: start,
      through: end,
      calendar: Riverbank.calendar,
      movePolicy: policy
    )
  }

  // MARK: Moving

  @Test(
    "A review on the day of the boiler failure moves by the policy",
    arguments: [
      (.before, "2026-11-09", "Moved 1 day earlier from 2026-11-10 (school closed)."),
      (.after, "2026-11-11", "Moved 1 day later from 2026-11-10 (school closed)."),
      (.nearest, "2026-11-09", "Moved 1 day earlier from 2026-11-10 (school closed)."),
      (.keep, "2026-11-10", "Kept on 2026-11-10 (school closed)."),
    ] as [(MovePolicy, Day, String)]
  )
  func moving(policy: MovePolicy, day: Day, note: String) throws {
    let reviews = schedule(.annually, "2025-11-10", "2027-07-21", policy).reviews
    let review = try #require(reviews.first)
    #expect(reviews.count == 1)
    #expect(review.day == day)
    #expect(review.nominalDay == "2026-11-10")
    #expect(review.closedReason == .closure(.closure))
    #expect(review.note == note)
    #expect(review.id == "annually.2026-11-10")
    #expect(!review.wentOtherWay)
  }

  @Test("The nearest school day to the Easter holiday's end is after it")
  func nearest() throws {
    let reviews = schedule(.every(weeks: 6), "2026-09-09", "2027-07-21", .nearest).reviews
    let review = try #require(reviews.first { $0.nominalDay == "2027-04-07" })
    #expect(review.day == "2027-04-13")
    #expect(review.note == "Moved 6 days later from 2027-04-07 (outside the terms).")
  }

  @Test("A review on a school day has no note")
  func unmoved() throws {
    let review = try #require(schedule(.every(weeks: 6), "2026-09-09").reviews.first)
    #expect(!review.isMoved)
    #expect(review.note == nil)
    #expect(review.closedReason == nil)
  }

  @Test("A review that can't go before the start goes after")
  func turnsAtTheStart() throws {
    let review = try #require(schedule(.every(weeks: 1), "2026-12-18").reviews.first)
    #expect(review.nominalDay == "2026-12-25")
    #expect(review.day == "2027-01-05")
    #expect(review.wentOtherWay)
    #expect(
      review.note == "Moved 11 days later from 2026-12-25 (outside the terms),"
        + " to stay within the schedule."
    )
  }

  @Test("A review that can't go past the end goes before")
  func turnsAtTheEnd() {
    let reviews = schedule(.every(weeks: 2), "2027-07-02", "2027-07-16", .after).reviews
    #expect(reviews.map(\.day) == ["2027-07-15"])
    #expect(reviews.map(\.wentOtherWay) == [true])
  }

  @Test("A review may move onto the last day, and not onto the first")
  func movesToTheEnds() {
    let last = schedule(.every(weeks: 1), "2026-11-03", "2026-11-11", .after)
    #expect(last.reviews.map(\.day) == ["2026-11-11"])
    #expect(last.reviews.map(\.wentOtherWay) == [false])
    // The last school day before Friday 1 January is the start itself.
    let first = schedule(.every(weeks: 2), "2026-12-18", "2027-01-05", .before)
    #expect(first.reviews.map(\.day) == ["2027-01-05"])
  }

  @Test("Reviews that move onto one day become one, which names them all")
  func covering() throws {
    let reviews = schedule(.every(weeks: 1), "2026-11-25", "2027-01-06").reviews
    #expect(
      reviews.map(\.day) == [
        "2026-12-02", "2026-12-09", "2026-12-16", "2026-12-18", "2027-01-06",
      ]
    )
    let last = try #require(reviews.first { $0.day == "2026-12-18" })
    #expect(last.id == "weeks.1.2026-12-23")
    #expect(last.alsoCovers.map(\.nominalDay) == ["2026-12-30"])
  }

  @Test(
    "Without a school day in the range, occurrences are unplaced unless kept",
    arguments: MovePolicy.allCases
  )
  func unplaced(policy: MovePolicy) {
    let schedule = schedule(.every(weeks: 1), "2026-12-19", "2027-01-03", policy)
    let days: [Day] = ["2026-12-26", "2027-01-02"]
    #expect(schedule.reviews.map(\.day) == (policy == .keep ? days : []))
    #expect(schedule.unplaced.map(\.nominalDay) == (policy == .keep ? [] : days))
  }

  @Test("Reviews after the years of the calendar do not pile up on its last day")
  func outsideTheCalendar() {
    let schedule = schedule(.annually, "2024-09-09", "2030-12-31")
    #expect(schedule.reviews.map(\.day) == ["2026-09-09"])
    #expect(
      schedule.unplaced.map(\.nominalDay) == [
        "2025-09-09", "2027-09-09", "2028-09-09", "2029-09-09", "2030-09-09",
      ]
    )
  }

  // MARK: Identity

  @Test(
    "Identifiers name what the cadence counts by",
    arguments: [
      (.every(weeks: 6), "weeks.6.2026-10-21"),
      (.every(teachingWeeks: 6), "teachingWeeks.6.2026-09-09.1"),
      (.termly, "termly.2026-09-07"),
      (.halfTermly, "halfTermly.2026-09-07.1"),
      (.twiceYearly(writing: [9, 3], reviewing: [2, 7]), "twiceYearly.review.2027-02"),
    ] as [(ReviewCadence, ReviewOccurrence.ID)]
  )
  func identifiers(cadence: ReviewCadence, id: ReviewOccurrence.ID) {
    #expect(schedule(cadence, "2026-09-09").reviews.first?.id == id)
  }

  @Test("Neither a policy nor a new closure changes an identifier", arguments: cadences)
  func stable(cadence: ReviewCadence) {
    // A week of snow, in which no lesson is given.
    let snow = Closure(
      name: "Snow",
      kind: .closure,
      from: "2027-01-18",
      through: "2027-01-22"
    )
    let snowy = SchoolCalendar(
      terms: Riverbank.terms,
      closures: Riverbank.calendar.closures + [snow]
    )
    func ids(_ calendar: SchoolCalendar, _ policy: MovePolicy) -> Set<ReviewOccurrence.ID>
    {
      let reviews = cadence.reviews(
        from: "2026-09-09",
        through: "2027-06-30",
        calendar: calendar,
        movePolicy: policy
      )
      return Set(reviews.flatMap { [$0.id] + $0.alsoCovers.map(\.id) })
    }
    let plain = ids(Riverbank.calendar, .before)
    #expect(MovePolicy.allCases.allSatisfy { ids(Riverbank.calendar, $0) == plain })
    // A lost teaching week may push the last review past the end, and renames none.
    #expect(ids(snowy, .before).isSubset(of: plain))
    #expect(plain.count - ids(snowy, .before).count <= 1)
  }

  @Test(
    "Terms that begin on one day have identifiers of their own",
    arguments: [ReviewCadence.termly, .halfTermly]
  )
  func termsThatBeginTogether(cadence: ReviewCadence) {
    let calendar = SchoolCalendar(
      terms: [
        Term(name: "Short", from: "2026-09-07", through: "2026-10-02"),
        Term(name: "Long", from: "2026-09-07", through: "2026-12-18"),
      ]
    )
    let reviews = cadence.reviews(
      from: "2026-09-01",
      through: "2026-12-31",
      calendar: calendar
    )
    #expect(reviews.map(\.day) == ["2026-09-30", "2026-12-16"])
    #expect(Set(reviews.map(\.id)).count == 2)
  }

  // MARK: Choosing

  @Test("Reviews are told by where they stand, without those that have been held")
  func states() {
    let schedule = schedule(.every(weeks: 6), "2026-09-09")
    let today: Day = "2026-11-20"
    #expect(schedule.reviews(.overdue, asOf: today).map(\.day) == ["2026-10-21"])
    #expect(schedule.reviews(.upcoming, asOf: today).map(\.day) == ["2026-12-02"])
    #expect(schedule.reviews(.due, asOf: today).isEmpty)
    #expect(schedule.reviews(.later, asOf: today).count == 5)
    let held: Set<ReviewOccurrence.ID> = ["weeks.6.2026-10-21"]
    #expect(schedule.reviews(.overdue, asOf: today, held: held).isEmpty)
  }
}
