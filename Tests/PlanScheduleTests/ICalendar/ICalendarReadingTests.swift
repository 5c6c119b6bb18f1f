import PlanModel
import PlanSchedule
import Testing

@Suite("Reading a calendar file")
struct ICalendarReadingTests {
  private func days(_ lines: String...) -> ClosedRange<Day>? {
    ICalendar.contents(of: CalendarFiles.event(lines)).events.first?.days
  }

  private func notes(_ lines: String...) -> [String] {
    ICalendar.contents(of: CalendarFiles.event(lines)).entries.first?.notes.map {
      "\($0.line ?? 0) \($0.code.rawValue)"
    } ?? ["none read"]
  }

  private func event(_ lines: String...) -> CalendarEvent? {
    ICalendar.contents(of: CalendarFiles.event(lines)).events.first
  }

  @Test("A council's file is read")
  func council() {
    let file = """
      BEGIN:VCALENDAR
      PRODID:-//Riverbank Council//Term dates//EN
      VERSION:2.0
      METHOD:PUBLISH
      X-WR-CALNAME:Term dates 2026
       /27
      X-WR-TIMEZONE:Europe/London
      BEGIN:VTIMEZONE
      TZID:Europe/London
      BEGIN:STANDARD
      DTSTART:19701025T020000
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0000
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:1@example.org
      DTSTAMP:20260101T120000Z
      DTSTART;VALUE=DATE:20261026
      DTEND;VALUE=DATE:20261031
      SUMMARY;LANGUAGE=en-GB:Half term\\, schools
        closed
      X-MICROSOFT-CDO-BUSYSTATUS:FREE
      BEGIN:VALARM
      TRIGGER:-PT10M
      DESCRIPTION:Reminder
      END:VALARM
      END:VEVENT
      END:VCALENDAR
      """
    let contents = ICalendar.contents(of: file.utf8)
    #expect(contents.problems.isEmpty && contents.notes.isEmpty)
    #expect(contents.name == "Term dates 2026/27")
    #expect(contents.productID == "-//Riverbank Council//Term dates//EN")
    #expect(contents.method == .publish)
    #expect(contents.entries.map(\.line) == [17])
    #expect(contents.events.map(\.summary) == ["Half term, schools closed"])
    #expect(contents.events.map(\.days) == ["2026-10-26"..."2026-10-30"])
    #expect(contents.events.map(\.reminderDaysBefore) == [nil])
    #expect(contents.events.map(\.classification) == [.public])
    #expect(contents.description == "events: 1, problems: 0, notes: 0")
  }

  @Test("A file that the Python package icalendar wrote is read")
  func pythonPackage() {
    let file = """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//Riverbank//Plans//EN\r
      BEGIN:VEVENT\r
      SUMMARY:Review\\; bring tea\\, and C:\\\\plans \u{2013} Zo\u{EB}\u{2019}s class has a long l\r
       ine that is folded by the package itself\r
      DTSTART;VALUE=DATE:20261026\r
      DTEND;VALUE=DATE:20261031\r
      DTSTAMP:20260901T080000Z\r
      UID:review-1@example.org\r
      SEQUENCE:2\r
      CATEGORIES:a\\,b,c\r
      CLASS:PRIVATE\r
      DESCRIPTION:One\\nTwo\r
      END:VEVENT\r
      END:VCALENDAR\r

      """
    var event = CalendarEvent(
      uid: "review-1@example.org",
      days: "2026-10-26"..."2026-10-30",
      summary:
        "Review; bring tea, and C:\\plans \u{2013} Zo\u{EB}\u{2019}s class has a long"
        + " line that is folded by the package itself"
    )
    event.sequence = 2
    event.categories = ["a,b", "c"]
    event.description = "One\nTwo"
    let contents = ICalendar.contents(of: file.utf8)
    #expect(contents.events == [event])
    #expect(contents.problems.isEmpty && contents.notes.isEmpty)
  }

  @Test(
    "The days are those from the first up to the end",
    arguments: [
      (["DTSTART;VALUE=DATE:20260907"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907", "DTEND:20260908"], "2026-09-07", "2026-09-07"),
      (["DTEND:20260912", "DTSTART:20260907"], "2026-09-07", "2026-09-11"),
      (["DTSTART:20260907", "DTEND:20260907"], "2026-09-07", "2026-09-07"),
      (["DTSTART:99991230", "DTEND:99991231"], "9999-12-30", "9999-12-30"),
      (["DTSTART:99991231"], "9999-12-31", "9999-12-31"),
      (["DTSTART:00010101"], "0001-01-01", "0001-01-01"),
      (["DTSTART:20260907", "DURATION:P1D"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907", "DURATION:P1W"], "2026-09-07", "2026-09-13"),
      (["DTSTART:20260907", "DURATION:P0D"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907", "DURATION:PT25H"], "2026-09-07", "2026-09-08"),
      (["DTSTART:20260907", "DURATION:+P1DT0H0M1S"], "2026-09-07", "2026-09-08"),
      (["DTSTART:99991229", "DURATION:P3D"], "9999-12-29", "9999-12-31"),
      (["DTSTART:20260907T090000"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907T090000", "DTEND:20260907T150000"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907T000000", "DTEND:20260908T000000"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907T180000", "DTEND:20260908T000001"], "2026-09-07", "2026-09-08"),
      (["DTSTART:20260907T230000Z", "DURATION:PT1H"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907T233000", "DURATION:PT1H"], "2026-09-07", "2026-09-08"),
      (["DTSTART;TZID=\"A:B;C\":20260907T235960"], "2026-09-07", "2026-09-07"),
      (["DTSTART:20260907", "DTEND:20260908T120000"], "2026-09-07", "2026-09-08"),
    ]
  )
  func someDays(lines: [String], first: Day, last: Day) {
    let contents = ICalendar.contents(of: CalendarFiles.event(lines))
    #expect(contents.events.map(\.days) == [first...last])
  }

  @Test("What is read with care is noted, with its line")
  func someNotes() {
    #expect(notes("DTSTART:20260907") == [])
    #expect(notes("DTSTART:20260907T090000") == ["5 timeDropped"])
    #expect(notes("DTSTART;TZID=Europe/London:20260907T233000") == ["5 timeDropped"])
    #expect(
      notes("DTSTART:20260906T230000Z", "DTEND:20260907T230000Z") == [
        "5 timeDropped", "5 dayMayBeNext",
      ]
    )
    #expect(notes("DTSTART:20260907", "DTEND:20260907") == ["3 endSameAsStart"])
    #expect(
      notes("DTSTART:20260907", "DTEND:20260908", "DURATION:P9D") == ["3 endAndDuration"]
    )
    #expect(
      notes("DTSTART:20260907", "SUMMARY:a", "RRULE:FREQ=YEARLY") == [
        "7 recurrenceNotExpanded"
      ]
    )
    #expect(notes("DTSTART:20260907", "RRULE:FREQ=DAILY;COUNT=1") == [])
    #expect(
      notes("DTSTART:20260907", "RRULE:FREQ=DAILY;COUNT=10") == [
        "6 recurrenceNotExpanded"
      ]
    )
    #expect(
      notes("DTSTART:20260907", "RDATE:20260909", "EXDATE:20260907") == [
        "6 recurrenceNotExpanded"
      ]
    )
    #expect(notes("DTSTART:20260907", "SUMMARY:a\u{B}b") == ["6 controlCharacter"])
    #expect(notes("DTSTART:20260907", "SEQUENCE:-1") == ["6 valueNotUnderstood"])
    #expect(notes("DTSTART:20260907", "CLASS:") == ["6 valueNotUnderstood"])
    #expect(
      notes("DTSTART:20260907", "SUMMARY:a", "SUMMARY:b") == ["7 valueNotUnderstood"]
    )
    #expect(notes("DTSTART:20260907", "and so on") == ["6 lineNotUnderstood"])
  }

  @Test(
    "Text is read with its escapes",
    arguments: [
      ("a\\nb\\Nc", "a\nb\nc"), ("\\\\n", "\\n"), ("a\\,b\\;c\\\\d", "a,b;c\\d"),
      ("a\\tb", "a\\tb"), ("a\\", "a\\"), ("\\\\\\", "\\\\"), ("a:b;c,d", "a:b;c,d"),
      ("", ""),
    ]
  )
  func text(written: String, expected: String) {
    #expect(event("DTSTART:20260907", "SUMMARY:\(written)")?.summary == expected)
  }

  @Test("Categories are parted by commas that are not escaped, over several lines")
  func categories() {
    let event = event(
      "DTSTART:20260907",
      "CATEGORIES:a,b\\,c,,d\\\\,e",
      "CATEGORIES:f",
      "CATEGORIES:"
    )
    #expect(event?.categories == ["a", "b,c", "d\\", "e", "f"])
  }

  @Test("An event without an identifier is given one from what it says")
  func identifier() {
    let file = CalendarFiles.calendar([
      "BEGIN:VEVENT", "DTSTART:20260907", "SUMMARY:a", "END:VEVENT",
      "BEGIN:VEVENT", "DTSTART:20260907", "SUMMARY:b", "UID:", "END:VEVENT",
      "BEGIN:VEVENT", "DTSTART:20260907", "SUMMARY:c",
      "UID:" + String(repeating: "u", count: 257), "END:VEVENT",
    ])
    let contents = ICalendar.contents(of: file)
    #expect(Set(contents.events.map(\.uid)).count == 3)
    #expect(contents.events.map(\.uid) == ICalendar.contents(of: file).events.map(\.uid))
    #expect(
      contents.notes.listed.map(\.code) == [
        .missingIdentifier, .missingIdentifier, .missingIdentifier,
      ]
    )
  }

  @Test("Names are read in any case, and folds also within a character")
  func folds() {
    let head = Array(
      "begin:vcalendar\nBegin:vEvent\nuid:a\ndtstart:20260907\nsummary:Z".utf8
    )
    let tail = Array("\nend:vevent\nend:vcalendar".utf8)
    let file = head + [0xC3, 0x0D, 0x0A, 0x20, 0xAB, 0x0A, 0x0D, 0x0A, 0x09, 0x21] + tail
    let contents = ICalendar.contents(of: file)
    #expect(contents.events.map(\.summary) == ["Z\u{EB}!"])
    #expect(contents.problems.isEmpty)
  }

  @Test("Two CRs before a line end, a byte order mark and empty lines do no harm")
  func lineEnds() {
    let lines = [
      "BEGIN:VEVENT", "", "UID:a", "DTSTART:20260907", "SUMMARY:x", "END:VEVENT",
    ]
    let file = [0xEF, 0xBB, 0xBF] + CalendarFiles.calendar(lines, end: "\r\r\n\n")
    let contents = ICalendar.contents(of: file)
    #expect(contents.events.map(\.summary) == ["x"])
    #expect(contents.problems.isEmpty && contents.notes.isEmpty)
  }

  @Test("A long line that nobody needs does no harm")
  func longAttachment() {
    let contents = ICalendar.contents(
      of: CalendarFiles.event([
        "DTSTART:20260907", "ATTACH:" + String(repeating: "A", count: 200_000),
      ])
    )
    #expect(contents.events.count == 1)
    #expect(contents.problems.isEmpty)
  }

  @Test("Only a notice at nine in the morning is kept")
  func reminders() {
    func days(_ trigger: String) -> Int? {
      event("DTSTART:20260907", "BEGIN:VALARM", "TRIGGER\(trigger)", "END:VALARM")?
        .reminderDaysBefore
    }
    #expect(days(":-P0DT15H") == 1)
    #expect(days(":-PT15H") == 1)
    #expect(days(":PT9H") == 0)
    #expect(days(":-P365DT15H") == 366)
    #expect(days(":-P366DT15H") == nil)
    #expect(days(":-PT14H") == nil)
    #expect(days(";RELATED=END:PT9H") == nil)
    #expect(days(";VALUE=DATE-TIME:20260907T090000Z") == nil)
  }
}
