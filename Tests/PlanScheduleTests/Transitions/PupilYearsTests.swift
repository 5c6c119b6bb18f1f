import PlanModel
import PlanSchedule
import Testing

@Suite("Pupil years")
struct PupilYearsTests {
  @Test(
    "A date of birth gives the years that the age suggests",
    arguments: [
      ("2015-08-31", .year7), ("2015-09-01", .year6), ("2022-08-31", .reception),
      ("2022-09-01", .nursery2), ("2008-08-31", .year14), ("2007-08-31", nil),
      ("2026-09-01", nil),
    ] as [(Day, YearGroup?)]
  )
  func byAge(dateOfBirth: Day, yearGroup: YearGroup?) {
    let years = PupilYears(dateOfBirth: dateOfBirth)
    #expect(years.yearGroup(in: "2026/27") == yearGroup)
  }

  @Test("They are those of the year group in the model", arguments: 1990...2030)
  func likeTheModel(year: Int) throws {
    let birth = try #require(Day(year: year, month: 8, day: 31))
    let years = PupilYears(dateOfBirth: birth)
    for later in 1...25 {
      let academicYear = try #require(AcademicYear(startYear: year + later))
      let expected = YearGroup(dateOfBirth: birth, on: academicYear.first)
      guard later >= 3 else { continue }
      #expect(years.yearGroup(in: academicYear) == expected)
    }
  }

  @Test("A pupil who was kept back is a year behind the age")
  func keptBack() throws {
    let years = try #require(PupilYears(yearGroup: .year5, in: "2026/27"))
    #expect(years.academicYear(of: .year6) == "2027/28")
    #expect(years.academicYear(of: .year14) == "2035/36")
    #expect(years.yearGroup(in: "2020/21") == .nursery2)
    #expect(years.yearsAhead(ofDateOfBirth: "2015-09-01") == -1)
    #expect(years.yearsAhead(ofDateOfBirth: "2016-09-01") == 0)
  }

  @Test("Codes without a place in the order have no years")
  func noOrder() throws {
    #expect(PupilYears(yearGroup: .mixed, in: "2026/27") == nil)
    #expect(PupilYears(yearGroup: .notFollowed, in: "2026/27") == nil)
    let years = try #require(PupilYears(yearGroup: .year1, in: "2026/27"))
    #expect(years.academicYear(of: "15") == nil)
  }

  @Test("The ends of the calendar have no years beyond them")
  func ends() {
    let last = PupilYears(dateOfBirth: .last)
    #expect(last.academicYear(of: .year6) == nil)
    #expect(last.transitionReviews().isEmpty)
    let first = PupilYears(dateOfBirth: .first)
    #expect(first.academicYear(of: .reception)?.startYear == 5)
    #expect(first.transitionReviews(at: TransitionPoint.england).count == 10)
  }

  // MARK: Transitions

  @Test("A pupil in Year 5 has the reviews of Years 6, 9, 10 and 11 to come")
  func transitions() throws {
    let years = try #require(PupilYears(yearGroup: .year5, in: "2026/27"))
    let reviews = years.transitionReviews().filter { $0.plannedDay > "2026-09-01" }
    #expect(
      reviews.map(\.point.id.text) == [
        "primaryToSecondary", "year9", "year10", "secondaryToPost16",
      ]
    )
    #expect(reviews.map(\.academicYear) == ["2027/28", "2030/31", "2031/32", "2032/33"])
    #expect(
      reviews.map(\.plannedDay) == [
        "2027-11-10", "2030-11-13", "2031-11-12", "2032-11-10",
      ]
    )
    #expect(reviews.map(\.lastDay.month) == [12, 12, 12, 12])
  }

  @Test("Planned days leave twelve weeks before 15 February", arguments: 2000...2060)
  func room(year: Int) throws {
    let academicYear = try #require(AcademicYear(startYear: year))
    let years = try #require(PupilYears(yearGroup: .year6, in: academicYear))
    let review = try #require(
      years.transitionReviews(at: [.primaryToSecondary]).first
    )
    let lastDay = try #require(Day(year: year + 1, month: 2, day: 14))
    #expect(review.plannedDay.days(until: lastDay) >= 84)
  }

  @Test(
    "A review of transition is due from its day and overdue after the autumn term",
    arguments: [
      ("2027-10-26", .later), ("2027-10-27", .upcoming), ("2027-11-09", .upcoming),
      ("2027-11-10", .due), ("2027-12-31", .due), ("2028-01-01", .overdue),
    ] as [(Day, ReviewState)]
  )
  func states(today: Day, state: ReviewState) throws {
    let years = try #require(PupilYears(yearGroup: .year6, in: "2027/28"))
    let review = try #require(years.transitionReviews(at: [.primaryToSecondary]).first)
    #expect(review.state(asOf: today) == state)
  }

  @Test("As a cadence, points in one month are one review")
  func cadence() throws {
    let years = try #require(PupilYears(yearGroup: .year6, in: "2026/27"))
    let twice = TransitionPoint(
      "own",
      "Own",
      kind: nil,
      in: .year6,
      citation: .init("Own")
    )
    let january = TransitionPoint(
      "january",
      "Spring",
      kind: .newSchool,
      in: .year6,
      reviewMonth: 1,
      lastMonth: 3,
      citation: .init("Own")
    )
    let none = TransitionPoint(
      "none",
      "None",
      kind: nil,
      in: .year6,
      reviewMonth: 13,
      citation: .init("Own")
    )
    let cadence = ReviewCadence.atTransitions(
      [january, .primaryToSecondary, twice, none],
      of: years
    )
    let reviews = cadence.reviews(
      from: "2026-09-01",
      through: "2027-08-31",
      calendar: Riverbank.calendar
    )
    #expect(reviews.map(\.day) == ["2026-11-11", "2027-01-13"])
    #expect(
      reviews.map(\.id) == ["transitions.review.2026-11", "transitions.review.2027-01"]
    )
    #expect(cadence.description == "at 2 points of transition")
    #expect(years.transitionReviews(at: [january]).map(\.lastDay) == ["2027-03-31"])
    #expect(years.transitionReviews(at: [none]).isEmpty)
  }

  @Test("Each point of England has an identifier and a source of its own")
  func table() {
    let points = TransitionPoint.england
    #expect(Set(points.map(\.id)).count == points.count)
    #expect(points.allSatisfy { $0.kind?.isKnown ?? true })
    #expect(points.allSatisfy { $0.yearGroup.isKnown })
    #expect(points.allSatisfy { !$0.citation.isVerified && $0.force == .advice })
    #expect(points.map(\.yearGroup) == points.map(\.yearGroup).sorted())
  }
}
