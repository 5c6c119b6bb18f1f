import PlanCodec
import PlanModel
import Testing

@Suite("Dates of a school as JSON")
struct SchoolYearDatesJSONTests {
  private let text =
    #"{"format":"school-calendar","version":"1.0","#
    + #""terms":[{"name":"Autumn","start":"2026-09-07","end":"2026-12-18"}],"#
    + #""closures":[{"name":"Half term","kind":"halfTerm","start":"2026-10-26","#
    + #""end":"2026-10-30"},{"start":"2026-11-10","end":"2026-11-10"}],"#
    + #""inset":["2026-09-07","2026-09-08"]}"#

  @Test("Dates are read and written back as the same bytes")
  func roundTrip() throws {
    let dates = try PlanJSON.decode(SchoolYearDates.self, from: Array(text.utf8))
    #expect(
      dates.terms == [
        TermDates(name: "Autumn", start: "2026-09-07", end: "2026-12-18")
      ]
    )
    #expect(dates.closures.map(\.kind) == [.halfTerm, nil])
    #expect(dates.inset == ["2026-09-07", "2026-09-08"])
    #expect(try PlanJSON.text(dates) == text + "\n")
  }

  @Test("Kinds and members that nobody knows are kept")
  func unknown() throws {
    let text =
      #"{"format":"school-calendar","version":"1.4","moon":[1.50],"#
      + #""closures":[{"kind":"polling","start":"2027-05-06","end":"2027-05-06","by":7}]}"#
    let dates = try PlanJSON.decode(SchoolYearDates.self, from: Array(text.utf8))
    #expect(dates.closures.first?.kind == "polling")
    let written = try PlanJSON.text(dates)
    #expect(written.contains(#""moon":[1.50]"#))
    #expect(written.contains(#""kind":"polling""#))
    #expect(written.contains(#""by":7"#))
  }

  @Test("What can't be read is left out with its place, and strict reading refuses it")
  func problems() {
    let bytes = Array(
      (#"{"format":"school-calendar","version":"1.0","terms":[{"start":"2026-09-07"},"#
        + #"{"start":"2027-01-04","end":"2027-03-25"}],"closures":[{"start":"2026-02-30","#
        + #""end":"2026-03-01"}],"inset":["2026-09-07","7 September",3]}"#).utf8
    )
    let reading = PlanJSON.read(SchoolYearDates.self, from: bytes)
    #expect(
      reading.problems.errors.map { "\($0.pointer) \($0.code.rawValue)" } == [
        "/terms/0/end missingField", "/closures/0/start invalidDay",
        "/inset/1 invalidDay", "/inset/2 wrongType",
      ]
    )
    #expect(reading.document?.terms.map(\.start) == ["2027-01-04"])
    #expect(reading.document?.closures.isEmpty == true)
    #expect(reading.document?.inset == ["2026-09-07"])
    #expect(throws: JSONProblems.self) {
      try PlanJSON.decode(SchoolYearDates.self, from: bytes)
    }
  }

  @Test("Another kind of document is refused")
  func otherFormat() {
    let plan = Array(text.replacing("school-calendar", with: "learning-plan").utf8)
    let reading = PlanJSON.read(SchoolYearDates.self, from: plan)
    #expect(reading.document == nil)
    #expect(reading.problems.errors.map(\.code) == [.wrongFormat])
  }

  @Test("Filled dates come back equal", arguments: 0..<8)
  func filled(seed: UInt64) throws {
    let dates = RecordFiller.filled(SchoolYearDates.self, seed: seed)
    let bytes = try PlanJSON.encode(dates)
    #expect(try PlanJSON.decode(SchoolYearDates.self, from: bytes) == dates)
    #expect(try PlanJSON.encode(dates, form: .pretty) != bytes)
  }
}
