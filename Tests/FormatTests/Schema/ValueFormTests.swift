import FileGeneration
import PlanModel
import Testing

@testable import format_generator

@Suite("Forms of values")
struct ValueFormTests {
  private func matches(_ form: String, _ text: String) throws -> Bool {
    let pattern = try ValueForm.named(form).rules["pattern"].text
    return try Regex(pattern).wholeMatch(in: text) != nil
  }

  @Test("The pattern of days takes every day of a leap century and of the ends")
  func days() throws {
    let regex = try Regex(ValueForm.named("day").rules["pattern"].text)
    let first: [Day] = ["0001-01-01", "1896-02-01", "1999-12-01", "9999-12-01"]
    let days = first.flatMap { start in (0..<1500).map { start + .days($0) } }
    let refused = try days.map(\.description).filter {
      try regex.wholeMatch(in: $0) == nil
    }
    #expect(refused.isEmpty)
  }

  @Test("The pattern of days and the model agree on months, days and leap years")
  func agreement() throws {
    let regex = try Regex(ValueForm.named("day").rules["pattern"].text)
    let years = ["0000", "0001", "0004", "0100", "0400", "1900", "2000", "2023", "2024"]
    let days = ["00", "01", "28", "29", "30", "31", "32", "99"]
    let texts = years.flatMap { year in
      (0...13).flatMap { month in
        days.map { "\(year)-\(month < 10 ? "0" : "")\(month)-\($0)" }
      }
    }
    let wrong = try texts.filter {
      try (regex.wholeMatch(in: $0) != nil) != (Day($0) != nil)
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "The pattern of moments and the model agree",
    arguments: [
      "2026-09-07T08:30:00Z", "2026-09-07t08:30:00z", "2026-09-07T08:30:00.123456789Z",
      "2026-09-07T08:30:00.1234567891Z", "2026-09-07T08:30:00+01:00", "2026-09-07",
      "2026-09-07T24:00:00Z", "2026-09-07T08:60:00Z", "2026-09-07T08:30:60Z",
      "2026-09-07T08:30:00", "2026-09-07T08:30Z", "2026-09-07T08:30:00.Z",
      "2026-09-07T08:30:00-23:59", "2026-09-07T08:30:00-24:00", "2026-02-29T08:30:00Z",
      "2026-09-07 08:30:00Z",
    ]
  )
  func moments(text: String) throws {
    #expect(try matches("instant", text) == (Instant(text) != nil))
  }

  @Test(
    "The pattern of academic years and the model agree",
    arguments: [
      "2026/27", "1999/00", "0000/01", "9999/00", "2026/28", "2026/2027", "2026-27",
      "2026",
    ]
  )
  func academicYears(text: String) throws {
    #expect(try matches("academicYear", text) == (AcademicYear(text) != nil))
  }

  @Test("Official numbers are kept with their slips, up to the length the model keeps")
  func officialNumbers() throws {
    let names = ["upn", "uln", "urn", "laestab", "ukprn"]
    let rules = try names.map { try ValueForm.named($0).rules }
    #expect(Set(rules.map { $0["maxLength"] }) == [.number("\(UPN.maximumLength)")])
    #expect(rules.allSatisfy { $0["pattern"] == .null })
  }
}
