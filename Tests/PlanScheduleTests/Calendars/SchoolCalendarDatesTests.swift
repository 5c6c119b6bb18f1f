import PlanModel
import PlanSchedule
import Testing

@Suite("Dates of a calendar")
struct SchoolCalendarDatesTests {
  @Test("A calendar has the terms, closures and training days that were given")
  func reading() {
    let calendar = SchoolCalendar(
      SchoolYearDates(
        terms: [TermDates(start: "2026-09-07", end: "2026-12-18")],
        closures: [
          ClosureDates(kind: .halfTerm, start: "2026-10-26", end: "2026-10-30"),
          ClosureDates(start: "2026-11-10", end: "2026-11-10"),
        ],
        inset: ["2026-09-07"]
      )
    )
    #expect(calendar.terms.map(\.name) == ["Term"])
    #expect(
      calendar.closures.map(\.name) == [
        "Half-term holiday", "Closure", "Staff training day",
      ]
    )
    #expect(calendar.closures.map(\.kind) == [.halfTerm, nil, .inset])
    #expect(calendar.isStaffDay("2026-09-07"))
    #expect(!calendar.isSchoolDay("2026-09-07"))
    #expect(!calendar.isSchoolDay("2026-11-10"))
    #expect(!calendar.isFallback)
  }

  @Test("A calendar that is written down and read again is the same", arguments: 0..<20)
  func roundTrip(seed: Int) {
    let calendar = SeededCalendar(seed: seed).calendar
    #expect(SchoolCalendar(SchoolYearDates(calendar)) == calendar)
  }

  @Test("A closure of five weekdays parts a term if it is a holiday or nobody says")
  func parting() {
    func parts(_ kind: ClosureKind?, through last: Day) -> Bool {
      Closure(name: "", kind: kind, from: "2026-10-26", through: last).partsTerm
    }
    #expect(parts(.holiday, through: "2026-10-30"))
    #expect(!parts(.holiday, through: "2026-10-29"))
    #expect(parts(nil, through: "2026-10-30"))
    #expect(parts(.halfTerm, through: "2026-10-26"))
    #expect(!parts(.closure, through: "2026-10-30"))
  }

  @Test("A closed day says what sort of closure it is in plain words")
  func reasons() {
    #expect(ClosedReason.closure(.holiday).description == "school holiday")
    #expect(ClosedReason.closure("polling").description == "school closed")
    #expect(ClosedReason.closure("polling").closureKind == "polling")
  }
}
