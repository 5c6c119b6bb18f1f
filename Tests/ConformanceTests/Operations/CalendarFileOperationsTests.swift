import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Operations on calendar files")
struct CalendarFileOperationsTests {
  private func file(_ events: JSONValue...) -> Asked {
    Asked("ics", ["events": .array(events)])
  }

  private let review: JSONValue = [
    "uid": "review-17", "day": "2026-11-10", "summary": "Review",
  ]

  @Test("The lines, each ended by CR and LF, are the bytes of the file")
  func lines() throws {
    let output = try #require(file(review).output)
    let lines = try #require(output["lines"]?.elements)
    let text = lines.compactMap(\.text).map { "\($0)\r\n" }.joined()
    let bytes = try #require(Base64.bytes(of: output["base64"]?.text ?? ""))
    #expect(bytes == Array(text.utf8))
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
  }

  @Test("An event is private and of version 0 unless something else is said")
  func defaults() {
    let lines = file(review).output?["lines"]?.elements ?? []
    #expect(lines.contains("CLASS:PRIVATE"))
    #expect(lines.contains("SEQUENCE:0"))
  }

  @Test("Two events can't have one identifier")
  func sameIdentifier() {
    let asked = file(review, review)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message == "events[1].uid: write an identifier of its own")
  }

  @Test(
    "What can't be written is refused with its place, and quoted nowhere",
    arguments: [
      (["day": "2026-11-10", "summary": "Riverbank"], "events[0].uid"),
      (["uid": "", "day": "2026-11-10", "summary": "Riverbank"], "events[0].uid"),
      (["uid": "Riverbank\r\n", "day": "2026-11-10", "summary": "x"], "events[0].uid"),
      (["uid": "x", "day": "Riverbank", "summary": "x"], "events[0].day"),
      (["uid": "x", "day": "2026-11-10", "summary": 1], "events[0].summary"),
      (
        ["uid": "x", "day": "2026-11-10", "summary": "x", "class": "Riverbank"],
        "events[0].class"
      ),
      (
        ["uid": "x", "day": "2026-11-10", "summary": "x", "sequence": "Riverbank"],
        "events[0].sequence"
      ),
    ] as [(JSONValue, String)]
  )
  func badEvents(event: JSONValue, place: String) {
    let asked = file(event)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("\(place): ") == true)
    #expect(asked.message?.contains("Riverbank") == false)
  }

  @Test(
    "A sequence number has the range of RFC 5545",
    arguments: [(-1, false), (0, true), (2_147_483_647, true), (2_147_483_648, false)]
  )
  func sequence(number: Int, isWritten: Bool) {
    let event: JSONValue = [
      "uid": "x", "day": "2026-11-10", "summary": "x", "sequence": JSONValue(number),
    ]
    #expect(file(event).errorCode == (isWritten ? nil : "outOfRange"))
  }
}
