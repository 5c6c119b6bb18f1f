import PlanModel
import Testing

@Suite("Instant")
struct InstantTests {
  @Test(
    "Text of RFC 3339 is read into UTC and printed with a Z",
    arguments: [
      ("2026-09-07T08:30:00Z", "2026-09-07T08:30:00Z"),
      ("2026-09-07t08:30:00z", "2026-09-07T08:30:00Z"),
      ("2026-09-07T00:30:00+01:00", "2026-09-06T23:30:00Z"),
      ("2026-12-31T23:00:00-02:30", "2027-01-01T01:30:00Z"),
      ("2026-09-07T08:30:00.250Z", "2026-09-07T08:30:00.25Z"),
      ("2026-09-07T08:30:00.000000001Z", "2026-09-07T08:30:00.000000001Z"),
      ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
      ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
      ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z"),
    ]
  )
  func texts(text: String, expected: String) {
    #expect(Instant(text)?.description == expected)
  }

  @Test(
    "Text that is no moment is refused",
    arguments: [
      "", "2026-09-07", "2026-09-07T08:30Z", "2026-09-07 08:30:00Z",
      "2026-09-07T24:00:00Z", "2026-09-07T08:60:00Z", "2026-09-07T08:30:60Z",
      "2026-02-30T08:30:00Z", "2026-09-07T08:30:00", "2026-09-07T08:30:00.Z",
      "2026-09-07T08:30:00.1234567891Z", "2026-09-07T08:30:00+1:00",
      "2026-09-07T08:30:00Z ", "0001-01-01T00:00:00+00:01",
      "9999-12-31T23:59:59-00:01",
    ]
  )
  func refusals(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("A moment reads back from its own text, before 1970 too")
  func roundTrip() {
    var wrong: [String] = []
    for seconds in stride(
      from: Int64(-62_135_596_800),
      to: 253_402_300_800,
      by: 77_777_777
    ) {
      let nanoseconds = Int32(truncatingIfNeeded: abs(seconds) % 1_000_000_000)
      guard let instant = Instant(seconds: seconds, nanoseconds: nanoseconds),
        Instant(instant.description) == instant
      else {
        wrong.append("\(seconds)")
        continue
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Moments are ordered, and know their day and their second of it")
  func parts() {
    let late: Instant = "2026-09-07T23:59:59.5Z"
    let next: Instant = "2026-09-08T00:00:00Z"
    #expect(late.day == "2026-09-07")
    #expect(late.secondOfDay == 86_399)
    #expect(next.secondOfDay == 0)
    #expect(Instant("2026-09-08", secondOfDay: 0) == next)
    #expect(Instant("2026-09-08", secondOfDay: 86_400) == nil)
    #expect([next, late].sorted() == [late, next])
    #expect(Instant(seconds: .max) == nil)
    #expect(Instant(seconds: .min) == nil)
    #expect(Instant(seconds: 0, nanoseconds: -1) == nil)
    #expect(Instant(seconds: 0, nanoseconds: 1_000_000_000) == nil)
  }

  @Test("A literal that is no moment is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let instant: Instant = "2026-09-07"
      _ = instant
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a moment literal is in the form of RFC 3339"))
  }
}
