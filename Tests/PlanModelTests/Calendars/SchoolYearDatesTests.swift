import PlanModel
import Testing

@Suite("Dates of a school year")
struct SchoolYearDatesTests {
  private let dates = SchoolYearDates(
    terms: [TermDates(name: "Secret term", start: "2026-09-07", end: "2026-12-18")],
    closures: [
      ClosureDates(
        name: "Secret flood",
        kind: .closure,
        start: "2026-11-10",
        end: "2026-11-11"
      )
    ],
    inset: ["2026-09-07"]
  )

  @Test("Dates are equal if all that they say is equal")
  func equality() {
    #expect(dates == dates.with { $0.title = nil })
    #expect(dates != dates.with { $0.title = "Riverbank 2026/27" })
    #expect(dates != dates.with { $0.terms[0].end = "2026-12-17" })
    #expect(dates != dates.with { $0.closures[0].kind = nil })
    #expect(dates != dates.with { $0.inset = [] })
    #expect(SchoolYearDates() == .blank)
  }

  @Test("Printing dates shows which fields are filled in, and not with what")
  func redaction() {
    var dumped = ""
    dump(dates, to: &dumped)
    let texts = [
      dumped, "\(dates)", String(reflecting: dates.terms), "\(dates.closures)",
    ]
    #expect(texts.allSatisfy { !$0.contains("Secret") && !$0.contains("2026") })
  }
}
