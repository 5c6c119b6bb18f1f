import PlanModel
import PlanSchedule
import Testing

@Suite("Half-term")
struct HalfTermTests {
  @Test("Half-term holidays part each term in two")
  func parts() {
    let parts = Riverbank.calendar.halfTerms
    #expect(parts.map(\.number) == [1, 2, 1, 2, 1, 2])
    #expect(parts.map(\.term.name) == Riverbank.terms.flatMap { [$0.name, $0.name] })
    #expect(
      parts.map(\.days) == [
        "2026-09-07"..."2026-10-23", "2026-11-02"..."2026-12-18",
        "2027-01-04"..."2027-02-12", "2027-02-22"..."2027-03-25",
        "2027-04-12"..."2027-05-28", "2027-06-07"..."2027-07-16",
      ]
    )
  }

  @Test("Reviews at the end of a part fall on the Wednesday of its last full week")
  func reviewDays() {
    #expect(
      Riverbank.calendar.halfTerms.map(\.reviewDay) == [
        "2026-10-21", "2026-12-16", "2027-02-10", "2027-03-17", "2027-05-26",
        "2027-07-14",
      ]
    )
  }

  @Test("A part without a full week has its reviews on its last day")
  func shortPart() {
    let calendar = SchoolCalendar(
      terms: [
        Term(name: "Short", from: "2026-09-08", through: "2026-09-11"),
        Term(
          name: "First days of the calendar",
          from: "0001-01-01",
          through: "0001-01-03"
        ),
      ]
    )
    #expect(calendar.halfTerms.map(\.reviewDay) == ["0001-01-03", "2026-09-11"])
  }

  @Test("A holiday of two weeks parts a term once")
  func twoWeeks() {
    let calendar = SchoolCalendar(
      terms: [Term(name: "Autumn", from: "2025-09-03", through: "2025-12-19")],
      closures: [
        Closure(
          name: "Week 1",
          kind: .halfTerm,
          from: "2025-10-20",
          through: "2025-10-24"
        ),
        Closure(
          name: "Week 2",
          kind: .halfTerm,
          from: "2025-10-27",
          through: "2025-10-31"
        ),
      ]
    )
    #expect(
      calendar.halfTerms.map(\.days) == [
        "2025-09-03"..."2025-10-17", "2025-11-03"..."2025-12-19",
      ]
    )
  }

  @Test(
    "A closure parts a term by its kind, or by five weekdays while nobody has said",
    arguments: [
      (.halfTerm, "2026-10-26", "2026-10-26", 2),
      (nil, "2026-10-26", "2026-10-30", 2),
      (nil, "2026-10-24", "2026-11-01", 2),
      (nil, "2026-10-26", "2026-10-29", 1),
      (.closure, "2026-10-26", "2026-10-30", 1),
      (.inset, "2026-10-26", "2026-10-30", 1),
      (.halfTerm, "2026-12-14", "2026-12-18", 1),
      (.halfTerm, "2027-02-15", "2027-02-19", 1),
    ] as [(ClosureKind?, Day, Day, Int)]
  )
  func parting(kind: ClosureKind?, first: Day, last: Day, count: Int) {
    let calendar = SchoolCalendar(
      terms: [Riverbank.terms[0]],
      closures: [Closure(name: "Closed", kind: kind, from: first, through: last)]
    )
    #expect(calendar.halfTerms.count == count)
  }

  @Test("A day is in one part, or in a holiday between parts")
  func containing() {
    let calendar = Riverbank.calendar
    #expect(calendar.halfTerm(containing: "2026-10-23")?.number == 1)
    #expect(calendar.halfTerm(containing: "2026-10-28") == nil)
    #expect(calendar.halfTerm(containing: "2026-11-02")?.number == 2)
    #expect(calendar.halfTerm(containing: "2027-08-01") == nil)
  }

  @Test("Review days are weekdays of their part", arguments: 1...40)
  func law(seed: Int) {
    let parts = SeededCalendar(seed: seed).calendar.halfTerms
    #expect(parts.allSatisfy { $0.days.contains($0.reviewDay) })
    #expect(parts.allSatisfy { !$0.reviewDay.weekday.isWeekend })
    #expect(
      zip(parts, parts.dropFirst()).allSatisfy { $0.days.upperBound < $1.days.lowerBound }
    )
  }
}
