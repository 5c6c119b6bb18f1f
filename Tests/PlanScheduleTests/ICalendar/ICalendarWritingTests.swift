import PlanModel
import PlanSchedule
import Testing

@Suite("Writing a calendar file")
struct ICalendarWritingTests {
  private func written(_ change: (inout CalendarEvent) -> Void) -> [String] {
    var event = CalendarEvent(uid: "a", on: "2026-10-21", summary: "Review")
    change(&event)
    return CalendarFiles.lines(ICalendar(events: [event]).bytes)
  }

  @Test("A calendar of one event is this file, byte for byte")
  func wholeFile() {
    let event = CalendarEvent(uid: "review-1", on: "2026-10-21", summary: "Review")
    let expected = """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//LearningPlanKit//PlanSchedule//EN\r
      CALSCALE:GREGORIAN\r
      METHOD:PUBLISH\r
      BEGIN:VEVENT\r
      UID:review-1\r
      DTSTAMP:19700101T000000Z\r
      SEQUENCE:0\r
      DTSTART;VALUE=DATE:20261021\r
      DTEND;VALUE=DATE:20261022\r
      SUMMARY:Review\r
      CLASS:PRIVATE\r
      STATUS:CONFIRMED\r
      TRANSP:TRANSPARENT\r
      END:VEVENT\r
      END:VCALENDAR\r

      """
    #expect(ICalendar(events: [event]).bytes == Array(expected.utf8))
  }

  @Test("All that an event says is written")
  func everything() {
    let days: ClosedRange<Day> = "2026-10-26"..."2026-10-30"
    var event = CalendarEvent(uid: "b", days: days, summary: "Half term")
    event.sequence = 7
    event.description = "One; two, three\\four\nfive"
    event.location = "Hall"
    event.categories = ["School", "", "a,b"]
    event.classification = .public
    event.status = .tentative
    event.reminderDaysBefore = 14
    event.lastModified = "2026-09-07T08:30:59.25Z"
    var calendar = ICalendar(events: [event])
    calendar.productID = "-//Riverbank//Plans//EN"
    calendar.name = "Plans, 2026"
    let lines = CalendarFiles.lines(calendar.bytes)
    #expect(
      Array(lines.dropFirst(2)) == [
        "PRODID:-//Riverbank//Plans//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "NAME:Plans\\, 2026", "X-WR-CALNAME:Plans\\, 2026", "BEGIN:VEVENT", "UID:b",
        "DTSTAMP:20260907T083059Z", "LAST-MODIFIED:20260907T083059Z", "SEQUENCE:7",
        "DTSTART;VALUE=DATE:20261026", "DTEND;VALUE=DATE:20261031", "SUMMARY:Half term",
        "DESCRIPTION:One\\; two\\, three\\\\four\\nfive", "LOCATION:Hall",
        "CATEGORIES:School,a\\,b", "CLASS:PUBLIC", "STATUS:TENTATIVE",
        "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P13DT15H",
        "DESCRIPTION:Half term", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
      ]
    )
  }

  @Test(
    "Text is escaped",
    arguments: [
      ("", ""), ("a\\b", "a\\\\b"), ("a;b", "a\\;b"), ("a,b", "a\\,b"),
      ("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"), ("a\rb", "a\\nb"), ("a\n\rb", "a\\n\\nb"),
      ("a\r\r\nb", "a\\n\\nb"), ("a\u{B}b", "a\\nb"), ("a\u{C}b", "a\\nb"),
      ("a\u{85}b", "a\\nb"), ("a\u{2028}b", "a\\nb"), ("a\u{2029}b", "a\\nb"),
      ("a\tb", "a\tb"), ("a\u{0}b", "a\u{FFFD}b"), ("a\u{1B}b", "a\u{FFFD}b"),
      ("a\u{1C}b", "a\u{FFFD}b"), ("a\u{7F}b", "a\u{FFFD}b"), ("a\u{9B}b", "a\u{FFFD}b"),
      ("a:b\"c", "a:b\"c"), ("\u{A0}\u{E2}\u{201C}", "\u{A0}\u{E2}\u{201C}"),
      ("\\n", "\\\\n"), (" a ", " a "),
    ]
  )
  func escapes(text: String, expected: String) {
    let lines = written { $0.summary = text }
    #expect(lines.contains { Array($0.utf8) == Array("SUMMARY:\(expected)".utf8) })
  }

  @Test(
    "A line of 75 bytes is whole, and one of 76 is folded before its last character",
    arguments: [
      ("a", 66, "a"), ("a", 67, "a"), ("\u{E9}", 65, "\u{E9}"),
      ("\u{E9}", 66, "\u{E9}"), ("\u{4E09}", 64, "\u{4E09}"),
      ("\u{4E09}", 65, "\u{4E09}"), ("\u{4E09}", 67, "\u{4E09}"),
      ("\u{1F600}", 63, "\u{1F600}"), ("\u{1F600}", 64, "\u{1F600}"),
      ("\u{1F600}", 66, "\u{1F600}"), ("\n", 65, "\\n"), ("\n", 66, "\\n"),
      (",", 66, "\\,"), ("\\", 66, "\\\\"),
    ]
  )
  func folds(last: String, filling: Int, tail: String) {
    // "SUMMARY:" takes eight bytes.
    let lines = written { $0.summary = String(repeating: "x", count: filling) + last }
    let index = lines.firstIndex { $0.utf8.starts(with: "SUMMARY:".utf8) } ?? 0
    let head = "SUMMARY:" + String(repeating: "x", count: filling)
    let isWhole = head.utf8.count + tail.utf8.count <= 75
    #expect(lines[index] == (isWhole ? head + tail : head))
    #expect(lines[index + 1] == (isWhole ? "CLASS:PRIVATE" : " " + tail))
  }

  @Test("A mark may be folded off its letter, and comes back to it")
  func combining() {
    let text = String(repeating: "x", count: 66) + "e\u{301}"
    let lines = written { $0.summary = text }
    #expect(lines.contains { Array($0.utf8) == Array(" \u{301}".utf8) })
    let event = CalendarEvent(uid: "a", on: "2026-10-21", summary: text)
    #expect(ICalendar.contents(of: ICalendar(events: [event]).bytes).events == [event])
  }

  @Test("A folded line goes on after a space with 74 bytes more")
  func longFold() {
    let lines = written { $0.summary = String(repeating: "y", count: 67 + 74 + 1) }
    let index = lines.firstIndex { $0.utf8.starts(with: "SUMMARY:".utf8) } ?? 0
    #expect(lines[index].utf8.count == 75)
    #expect(lines[index + 1] == " " + String(repeating: "y", count: 74))
    #expect(lines[index + 2] == " y")
  }

  @Test("The end is the day after the last; the calendar's last day has a length instead")
  func ends() {
    func lines(_ days: ClosedRange<Day>) -> [String] {
      let event = CalendarEvent(uid: "a", days: days, summary: "")
      return Array(CalendarFiles.lines(ICalendar(events: [event]).bytes)[9...10])
    }
    #expect(
      lines(Day.first...Day.first) == [
        "DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:00010102",
      ]
    )
    #expect(
      lines("2027-12-31"..."2027-12-31") == [
        "DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101",
      ]
    )
    #expect(
      lines("9999-12-30"..."9999-12-30") == [
        "DTSTART;VALUE=DATE:99991230", "DTEND;VALUE=DATE:99991231",
      ]
    )
    #expect(
      lines("9999-12-31"..."9999-12-31") == [
        "DTSTART;VALUE=DATE:99991231", "DURATION:P1D",
      ]
    )
    #expect(
      lines("9999-12-29"..."9999-12-31") == [
        "DTSTART;VALUE=DATE:99991229", "DURATION:P3D",
      ]
    )
  }

  @Test(
    "A notice is at nine in the morning",
    arguments: [
      (-5, "PT9H"), (0, "PT9H"), (1, "-P0DT15H"), (14, "-P13DT15H"),
      (9_999, "-P365DT15H"),
    ]
  )
  func reminders(days: Int, trigger: String) {
    #expect(
      written { $0.reminderDaysBefore = days }.contains("TRIGGER:\(trigger)")
    )
  }

  @Test("A file that cancels has every event as cancelled")
  func cancels() {
    var calendar = ICalendar(
      events: [CalendarEvent(uid: "a", on: "2026-10-21", summary: "Review")]
    )
    calendar.method = .cancel
    let lines = CalendarFiles.lines(calendar.bytes)
    #expect(lines.contains("METHOD:CANCEL"))
    #expect(lines.contains("STATUS:CANCELLED"))
    #expect(!lines.contains("STATUS:CONFIRMED"))
  }

  @Test("A file written in pieces is the file written at once")
  func pieces() {
    var seeded = SeededEvents(seed: 11)
    let events = seeded.events(300)
    var writer = ICalendarWriter(name: "All")
    var file: [UInt8] = []
    for (index, event) in events.enumerated() {
      writer.append(event)
      if writer.isFull || index % 7 == 0 { file += writer.takeBytes() }
    }
    file += writer.finish()
    var calendar = ICalendar(events: events)
    calendar.name = "All"
    #expect(file == calendar.bytes)
  }

  @Test("An empty calendar is a calendar")
  func empty() {
    let file = ICalendar(events: []).bytes
    let contents = ICalendar.contents(of: file)
    #expect(CalendarFiles.lines(file).count == 6)
    #expect(contents.events.isEmpty && contents.problems.isEmpty)
  }
}
