import PlanModel
import PlanSchedule
import Testing

@Suite("Calendar notices")
struct CalendarNoticeTests {
  private let autumn = Term(name: "", from: "2026-09-07", through: "2026-12-18")
  private let spring = Term(name: "", from: "2027-01-04", through: "2027-03-25")
  private let summer = Term(name: "", from: "2027-04-12", through: "2027-07-16")

  private func codes(
    _ terms: [Term],
    _ closures: [Closure] = [],
    expecting expectations: CalendarExpectations = .anySchool
  ) -> [CalendarFault.Code] {
    SchoolCalendar(terms: terms, closures: closures).faults(expecting: expectations)
      .map(\.code)
  }

  // MARK: Terms

  @Test("A missing term shows as a hole, or as a year that begins late or ends early")
  func missingTerm() {
    #expect(codes([autumn, spring, summer]).isEmpty)
    #expect(codes([autumn, summer]) == [.termGap])
    #expect(codes([spring, summer]) == [.yearIncomplete])
    #expect(codes([autumn, spring]) == [.yearIncomplete])
    #expect(codes([spring]) == [.yearIncomplete])
  }

  @Test("A year that lacks months says how many")
  func months() throws {
    let calendar = SchoolCalendar(terms: [spring])
    let fault = try #require(calendar.faults().first)
    // September to December, and April to June.
    #expect(fault.description.contains("2026/27 has 7 months without a term"))
    #expect(fault.isNotice)
    let early = SchoolCalendar(terms: [
      autumn, spring, Term(name: "", from: "2027-04-12", through: "2027-05-31"),
    ])
    #expect(early.faults().first?.description.contains("has a month without") == true)
  }

  @Test("A holiday may be as long as the longest, and no day longer")
  func longestHoliday() {
    let first = Term(name: "", from: "2026-08-27", through: "2026-12-18")
    func terms(holiday: Int) -> [Term] {
      let start = first.lastDay + .days(holiday + 1)
      return [first, Term(name: "", from: start, through: "2027-07-16")]
    }
    #expect(codes(terms(holiday: 35)).isEmpty)
    #expect(codes(terms(holiday: 36)) == [.termGap])
  }

  @Test("A summer may last ten weeks, and a school year that is left out shows")
  func summers() {
    func terms(summer days: Int) -> [Term] {
      let start = ("2027-06-25" as Day) + .days(days + 1)
      return [
        Term(name: "", from: "2026-09-07", through: "2027-06-25"),
        Term(name: "", from: start, through: start + .days(310)),
      ]
    }
    #expect(codes(terms(summer: 70)).isEmpty)
    #expect(codes(terms(summer: 71)) == [.termGap])
    #expect(codes(terms(summer: 430)) == [.termGap])
  }

  @Test("The first day without a term and the term after the hole are named")
  func holePlace() {
    let faults = SchoolCalendar(terms: [summer, autumn]).faults()
    #expect(faults.map(\.day) == ["2026-12-19"])
    #expect(faults.map(\.index) == [0])
    #expect(faults.first?.isNotice == false)
  }

  // MARK: Closures

  @Test("Two closures of one kind may not share days, those of two kinds may")
  func closureOverlap() {
    let week = Closure(
      name: "",
      kind: .halfTerm,
      from: "2027-05-31",
      through: "2027-06-04"
    )
    let bankHoliday = Closure(name: "", kind: .bankHoliday, on: "2027-05-31")
    let second = Closure(
      name: "",
      kind: .halfTerm,
      from: "2027-06-07",
      through: "2027-06-11"
    )
    let again = Closure(name: "", kind: .halfTerm, on: "2027-06-04")
    let terms = [autumn, spring, summer]
    #expect(codes(terms, [week, bankHoliday, second]).isEmpty)
    let faults = SchoolCalendar(terms: terms, closures: [week, bankHoliday, again])
      .faults()
    #expect(faults.map(\.code) == [.closureOverlaps])
    #expect(faults.map(\.index) == [2])
    #expect(faults.map(\.day) == ["2027-06-04"])
  }

  @Test("A half-term holiday in no term is noted, a training day in none is not")
  func closureOutside() {
    let terms = [autumn, spring, summer]
    let half = Closure(
      name: "",
      kind: .halfTerm,
      from: "2027-03-29",
      through: "2027-04-02"
    )
    let weekend = Closure(
      name: "",
      kind: .closure,
      from: "2026-10-03",
      through: "2026-10-04"
    )
    let training = Closure(name: "", kind: .inset, on: "2026-09-04")
    let edge = Closure(
      name: "",
      kind: .closure,
      from: "2026-12-18",
      through: "2026-12-20"
    )
    #expect(codes(terms, [half]) == [.closureOutsideTerms])
    #expect(codes(terms, [weekend]) == [.closureOutsideTerms])
    #expect(codes(terms, [training, edge]).isEmpty)
  }

  @Test("Bank holidays on which the school is open are noted when asked")
  func bankHolidays() {
    let terms = [autumn, spring, summer]
    let english = CalendarExpectations.anySchool.closing(on: .standard, of: .england)
    let calendar = SchoolCalendar(terms: terms)
    let faults = calendar.faults(expecting: english)
    #expect(faults.map(\.day) == ["2027-05-03", "2027-05-31"])
    #expect(faults.allSatisfy { $0.code == .bankHolidayOpen && $0.isNotice })
    let scottish = CalendarExpectations.anySchool.closing(on: .standard, of: .scotland)
    // 4 January stands in for Saturday, 2 January.
    #expect(
      calendar.faults(expecting: scottish).map(\.day) == [
        "2026-11-30", "2027-01-04", "2027-05-03", "2027-05-31",
      ]
    )
    let closed = BankHolidays.standard.closures(
      within: "2026-09-01"..."2027-08-31",
      nation: .england
    )
    #expect(codes(terms, closed, expecting: english).isEmpty)
  }

  // MARK: Years

  @Test("More or fewer training days than five are a notice for a maintained school")
  func trainingDays() {
    var expectations = CalendarExpectations.maintainedSchool
    expectations.minimumSchoolDays = nil
    let days: [Day] = [
      "2026-09-07", "2026-09-08", "2027-01-04", "2027-04-12", "2027-07-19", "2027-07-20",
    ]
    let training = days.map { Closure(name: "", kind: .inset, on: $0) }
    let terms = [autumn, spring, summer]
    func count(_ count: Int) -> [CalendarFault.Code] {
      codes(terms, Array(training[..<count]), expecting: expectations)
    }
    #expect(count(4) == [.yearTrainingDays])
    #expect(count(5).isEmpty)
    #expect(count(6) == [.yearTrainingDays])
    #expect(codes(terms, training).isEmpty)
  }

  @Test("A fallback has no faults, as nobody has written it")
  func fallback() {
    let calendars = [SchoolCalendar.everyWeekday, .fallback(for: "2026/27")]
    #expect(calendars.allSatisfy { $0.faults(expecting: .maintainedSchool).isEmpty })
  }

  // MARK: Laws

  @Test("A fault points into the calendar and is told in one line", arguments: 0..<40)
  func wellFormed(seed: Int) {
    let calendar = SeededCalendar(seed: seed).calendar
    let faults = calendar.faults(
      expecting: .maintainedSchool.closing(on: .standard, of: .england)
    )
    let ofClosures: Set<CalendarFault.Code> = [
      .closureEndsBeforeStart, .closureOverlaps, .closureOutsideTerms,
    ]
    let wrong = faults.filter { fault in
      let list =
        ofClosures.contains(fault.code) ? calendar.closures.count : calendar.terms.count
      let isOutside = fault.index.map { !(0..<list ~= $0) } ?? false
      return isOutside || fault.description.contains("\n")
    }
    #expect(wrong.isEmpty)
  }
}
