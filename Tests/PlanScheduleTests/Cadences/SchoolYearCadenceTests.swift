import PlanModel
import PlanSchedule
import Testing

@Suite("Cadences of the school year")
struct SchoolYearCadenceTests {
  private func days(
    _ cadence: ReviewCadence,
    _ calendar: SchoolCalendar = Riverbank.calendar
  ) -> [Day] {
    cadence.reviews(
      from: "2026-08-01",
      through: "2027-08-31",
      calendar: calendar
    ).map(\.day)
  }

  @Test("Three or four times a year part the weekdays of teaching evenly")
  func timesAYear() {
    // 189 weekdays between holidays: 63 make a third, 47 or 48 a quarter.
    #expect(days(.timesAYear(3)) == ["2026-12-02", "2027-03-17", "2027-07-14"])
    #expect(
      days(.timesAYear(4)) == ["2026-11-11", "2027-02-03", "2027-04-28", "2027-07-14"]
    )
    #expect(days(.timesAYear(1)) == ["2027-07-14"])
  }

  @Test("A week of snow does not shift the shares of a year", arguments: 1...12)
  func snow(count: Int) {
    let snow = Closure(
      name: "Snow",
      kind: .closure,
      from: "2027-01-11",
      through: "2027-01-15"
    )
    let calendar = SchoolCalendar(
      terms: Riverbank.terms,
      closures: Riverbank.calendar.closures + [snow]
    )
    func nominal(_ calendar: SchoolCalendar) -> [Day] {
      ReviewCadence.timesAYear(count).reviews(
        from: "2026-08-01",
        through: "2027-08-31",
        calendar: calendar,
        movePolicy: .keep
      ).map(\.nominalDay)
    }
    #expect(nominal(calendar) == nominal(Riverbank.calendar))
  }

  @Test("A year of more weekdays than reviews has them all", arguments: 1...20, 1...12)
  func complete(seed: Int, count: Int) {
    let calendar = SeededCalendar(seed: seed).calendar
    let schedule = ReviewSchedule(
      .timesAYear(count),
      from: "2025-01-01",
      through: "2030-12-31",
      calendar: calendar,
      movePolicy: .keep
    )
    let weekdays = calendar.halfTerms.flatMap { part in
      part.days.filter { !$0.weekday.isWeekend }
    }
    let years = Dictionary(grouping: weekdays) { $0.month < 8 ? $0.year - 1 : $0.year }
    let expected = years.values.reduce(0) { $0 + min($1.count, count) }
    #expect(schedule.reviews.count == expected)
    let halfTerms = schedule.reviews.map { calendar.halfTerm(containing: $0.nominalDay) }
    #expect(halfTerms.allSatisfy { $0 != nil })
  }

  @Test("Every weekday of the calendar gives reviews in every year")
  func everyWeekday() {
    let reviews = ReviewCadence.timesAYear(3).reviews(
      from: .first,
      through: .last,
      calendar: .everyWeekday
    )
    // The first school year began before the calendar, and the last ends after it.
    #expect(reviews.count == 10_000 * 3)
  }

  @Test("A year that a few weekdays make has no more reviews than weekdays")
  func tiny() {
    let calendar = SchoolCalendar(
      terms: [Term(name: "Tiny", from: "2026-09-10", through: "2026-09-11")]
    )
    #expect(days(.timesAYear(12), calendar) == ["2026-09-10", "2026-09-11"])
  }

  // MARK: Days of their own

  @Test("The check of month four comes once, four months after the start")
  func monthFour() {
    let schedule = ReviewSchedule(
      .monthFour,
      from: "2026-09-09",
      through: "2027-07-16",
      calendar: Riverbank.calendar
    )
    #expect(schedule.reviews.map(\.nominalDay) == ["2027-01-09"])
    #expect(schedule.reviews.map(\.day) == ["2027-01-08"])
    #expect(schedule.reviews.map(\.id) == ["once.months.4.2027-01-09"])
    #expect(ReviewCadence.monthFour.description == "once, 4 months after the start")
  }

  @Test("Chosen days come back in order, once each, and only those in the schedule")
  func chosen() {
    let cadence = ReviewCadence.on([
      "2027-02-10", "2026-11-04", "2026-11-04", "2026-08-01", "2027-09-01",
    ])
    #expect(days(cadence) == ["2026-11-04", "2027-02-10"])
    #expect(days(.on([])).isEmpty)
  }

  // MARK: Unions

  @Test("A union has the reviews of each, and one where two share a day")
  func union() throws {
    let cadence = ReviewCadence.termly.and(.on(["2026-12-16", "2026-10-01"]))
    let reviews = cadence.reviews(
      from: "2026-08-01",
      through: "2026-12-31",
      calendar: Riverbank.calendar
    )
    #expect(reviews.map(\.day) == ["2026-10-01", "2026-12-16"])
    let last = try #require(reviews.last)
    #expect(last.id == "termly.2026-09-07")
    #expect(last.alsoCovers.map(\.id) == ["days.2026-12-16"])
    #expect(last.covers("days.2026-12-16"))
    #expect(!last.covers("days.2026-10-01"))
  }

  @Test("A union of what is alike is the one cadence")
  func alike() {
    #expect(ReviewCadence.termly.and(.termly) == .termly)
    #expect(ReviewCadence.combining([.monthly]) == .monthly)
    #expect(
      ReviewCadence.on(["2026-12-16"]).and(.on(["2026-10-01"]))
        == .on(["2026-10-01", "2026-12-16"])
    )
    #expect(
      ReviewCadence.twiceYearly(writing: [9], reviewing: [2]).and(
        .twiceYearly(writing: [3], reviewing: [7])
      ) == .twiceYearly(writing: [9, 3], reviewing: [2, 7])
    )
    #expect(
      ReviewCadence.inTeachingWeeks([3]).and(.inTeachingWeeks([8, 5]))
        == .inTeachingWeeks([3, 5, 8])
    )
    #expect(ReviewCadence.combining([]).description == "never")
  }

  @Test("How unions nest makes no difference")
  func nesting() {
    let flat = ReviewCadence.combining([.termly, .monthFour, .monthly])
    #expect(ReviewCadence.termly.and(.monthFour).and(.monthly) == flat)
    #expect(ReviewCadence.termly.and(.monthFour.and(.monthly)) == flat)
    #expect(
      flat.description == "termly; once, 4 months after the start; every 1 month"
    )
  }

  @Test("A union restarts if a part of it counts")
  func restarts() {
    #expect(AllCadences.counting.allSatisfy { $0.restartsWhenHeld })
    #expect(AllCadences.fixed.allSatisfy { !$0.restartsWhenHeld })
    #expect(ReviewCadence.termly.and(.monthly).restartsWhenHeld)
    #expect(!ReviewCadence.termly.and(.monthFour).restartsWhenHeld)
  }
}
