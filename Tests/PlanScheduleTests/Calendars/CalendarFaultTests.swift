import PlanModel
import PlanSchedule
import Testing

@Suite("Calendar faults")
struct CalendarFaultTests {
  private func schoolDays(_ count: Int) -> CalendarExpectations {
    var expectations = CalendarExpectations.anySchool
    expectations.minimumSchoolDays = count
    return expectations
  }

  @Test("A sound calendar has no fault, and is not counted unless asked")
  func sound() {
    #expect(Riverbank.calendar.faults().isEmpty)
  }

  @Test("A year of fewer days than a maintained school's is noted when asked")
  func shortYear() throws {
    let faults = Riverbank.calendar.faults(expecting: .maintainedSchool)
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect(fault.code == .yearTooShort)
    #expect(fault.day == "2026-09-07")
    #expect(fault.index == nil)
    #expect(fault.description.contains("182 school days of 190"))
    #expect(fault.isNotice)
    #expect(Riverbank.calendar.faults(expecting: schoolDays(182)).isEmpty)
  }

  @Test("A school year begins with the first term after July")
  func schoolYears() {
    let calendar = SchoolCalendar(
      terms: [
        Term(name: "August start", from: "2026-08-27", through: "2026-12-18"),
        Term(name: "Spring", from: "2027-01-04", through: "2027-07-16"),
        Term(name: "Next year", from: "2027-08-31", through: "2027-12-17"),
      ]
    )
    let faults = calendar.faults(expecting: schoolDays(200))
    // 82 days and 140 days are one year; 79 days are the other.
    let short = faults.filter { $0.code == .yearTooShort }
    #expect(short.map(\.day) == ["2027-08-31"])
  }

  @Test("Terms that overlap are found, also one inside another")
  func overlaps() {
    let calendar = SchoolCalendar(
      terms: [
        Term(name: "Year", from: "2026-09-07", through: "2027-07-16"),
        Term(name: "Inside", from: "2026-10-01", through: "2026-10-31"),
        Term(name: "Also inside", from: "2027-01-04", through: "2027-03-25"),
        Term(name: "Apart", from: "2027-07-17", through: "2027-07-20"),
      ]
    )
    let faults = calendar.faults()
    #expect(faults.map(\.code) == [.termOverlaps, .termOverlaps])
    #expect(faults.map(\.index) == [1, 2])
    #expect(faults.map(\.day) == ["2026-10-01", "2027-01-04"])
  }

  @Test("Terms that meet on one day overlap on that day")
  func sharedDay() {
    let calendar = SchoolCalendar(
      terms: [
        Term(name: "One", from: "2026-09-07", through: "2026-10-23"),
        Term(name: "Two", from: "2026-10-23", through: "2026-12-18"),
      ]
    )
    let faults = calendar.faults().filter { $0.code == .termOverlaps }
    #expect(faults.map(\.day) == ["2026-10-23"])
    #expect(calendar.schoolDayCount(in: "2026-09-07"..."2026-12-18") == 75)
  }

  @Test("What ends before it starts is a fault and holds no day")
  func backwards() {
    let calendar = SchoolCalendar(
      terms: [
        Term(name: "Sound", from: "2026-09-07", through: "2026-12-18"),
        Term(name: "Backwards", from: "2027-03-25", through: "2027-01-04"),
      ],
      closures: [
        Closure(
          name: "Backwards",
          kind: .inset,
          from: "2026-10-02",
          through: "2026-10-01"
        )
      ]
    )
    let faults = calendar.faults().filter { !$0.isNotice }
    #expect(faults.map(\.code) == [.termEndsBeforeStart, .closureEndsBeforeStart])
    #expect(faults.map(\.index) == [1, 0])
    #expect(calendar.term(containing: "2027-02-01") == nil)
    #expect(calendar.isSchoolDay("2026-10-01"))
  }

  @Test("A fault is told in one line without the names that the school gave")
  func description() {
    let secret = "Sports day"
    let calendar = SchoolCalendar(
      terms: [
        Term(name: secret, from: "2026-12-18", through: "2026-09-07"),
        Term(name: secret, from: "2027-01-04", through: "2027-03-25"),
        Term(name: secret, from: "2027-03-01", through: "2027-03-25"),
      ],
      closures: [
        Closure(name: secret, kind: nil, from: "2026-10-02", through: "2026-10-01")
      ]
    )
    let faults = calendar.faults(expecting: schoolDays(190))
    #expect(faults.count == 5)
    #expect(faults.allSatisfy { !$0.description.contains(secret) })
    #expect(faults.allSatisfy { !$0.description.contains("\n") })
  }

  @Test("A bank holiday or a training day outside the terms is no fault")
  func outside() {
    let calendar = SchoolCalendar(terms: Riverbank.terms, closures: Riverbank.daysClosed)
    #expect(calendar.faults().isEmpty)
  }
}
