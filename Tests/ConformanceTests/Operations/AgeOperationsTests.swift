import PlanCodec
import Testing

@Suite("Operations on ages")
struct AgeOperationsTests {
  @Test("A child who is not born yet has no year group and no key stage")
  func unborn() {
    let output = Asked("yearGroup", ["dateOfBirth": "2026-09-08", "on": "2026-09-07"])
      .output
    #expect(output == ["yearGroup": nil, "keyStage": nil])
  }

  @Test("An age that is reached after the end of the calendar is out of range")
  func endOfCalendar() {
    let last = Asked("compulsorySchoolAge", ["dateOfBirth": "9983-08-31"])
    #expect(last.output == ["starts": "9988-08-31", "ends": "9999-06-25"])
    let dates: [JSONValue] = ["9983-09-01", "9990-01-01", "9999-12-31"]
    let answers = dates.map { Asked("compulsorySchoolAge", ["dateOfBirth": $0]) }
    #expect(answers.allSatisfy { $0.errorCode == "outOfRange" })
  }
}
