import PlanModel
import PlanSchedule
import Testing

@Suite("Text that would be more than text")
struct ICalendarInjectionTests {
  /// Ends of lines, and folds, that some program may take for one.
  static let ends = [
    "\r\n", "\n", "\r", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}",
    "\u{2028}", "\u{2029}", "\u{0}", "\\n", "\r\n ", "\n\t", "\\\r\n", "\r\r\n",
  ]

  static let attacks = ends.map { "Review\($0)BEGIN:VALARM\($0)X-EVIL:1\($0)END:VALARM" }

  private func attacked(_ text: String) -> [CalendarEvent] {
    var event = CalendarEvent(uid: "a", on: "2026-10-21", summary: text)
    event.description = text
    event.location = text
    event.categories = [text, text]
    return [event, CalendarEvent(uid: "b", on: "2026-10-22", summary: "Review")]
  }

  /// The names of the lines that a program finds that parts lines wherever anybody might.
  private func names(_ file: [UInt8]) -> [String] {
    let text = String(decoding: file, as: UTF8.self)
    let breaks: Set<Unicode.Scalar> = [
      "\n", "\r", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}",
      "\u{2029}",
    ]
    let lines = text.unicodeScalars.split { breaks.contains($0) }
    return lines.filter { $0.first != " " }.map { line in
      String(String.UnicodeScalarView(line.prefix { $0 != ":" && $0 != ";" }))
    }
  }

  @Test("No text begins a line of its own", arguments: attacks)
  func noLine(text: String) {
    let plain = names(ICalendar(events: attacked("Review")).bytes)
    var calendar = ICalendar(events: attacked(text))
    #expect(names(calendar.bytes) == plain)
    calendar.name = text
    calendar.productID = text
    #expect(names(calendar.bytes).filter { $0 == "BEGIN" }.count == 3)
    #expect(!names(calendar.bytes).contains { $0.utf8.starts(with: "X-EVIL".utf8) })
  }

  @Test("What was text is read as text", arguments: attacks)
  func readAgain(text: String) {
    let events = attacked(text)
    let contents = ICalendar.contents(of: ICalendar(events: events).bytes)
    #expect(contents.events == events)
    #expect(contents.problems.isEmpty && contents.notes.isEmpty)
    #expect(contents.events.allSatisfy { $0.reminderDaysBefore == nil })
  }

  @Test("An identifier has no line end to begin with, and loses those above ASCII")
  func identifiers() {
    let refused = ["a\r\nBEGIN:VALARM", "a\nb", "a\rb", "a\u{0}"]
    #expect(refused.allSatisfy { CalendarEvent.ID($0) == nil })
    let uid: CalendarEvent.ID = "a\u{2028}BEGIN:VALARM\u{85}\u{2029}\u{9B};,\\"
    let event = CalendarEvent(uid: uid, on: "2026-10-21", summary: "Review")
    #expect(event.uid == "a?BEGIN:VALARM???;,\\")
    let file = ICalendar(events: [event]).bytes
    #expect(CalendarFiles.lines(file).contains("UID:a?BEGIN:VALARM???\\;\\,\\\\"))
    #expect(ICalendar.contents(of: file).events == [event])
  }

  @Test(
    "A code is a word, and nothing else is a code",
    arguments: [
      "", "A B", "A:B", "PUBLIC\r\nX-A:1", "É", String(repeating: "A", count: 65),
    ]
  )
  func codes(text: String) {
    #expect(CalendarEvent.Status(rawValue: text) == nil)
    #expect(CalendarEvent.Classification(rawValue: text) == nil)
    #expect(ICalendar.Method(rawValue: text) == nil)
  }

  @Test("A code that is not known is kept in capitals")
  func ownCodes() {
    var event = CalendarEvent(uid: "a", on: "2026-10-21", summary: "Review")
    event.classification = .init(rawValue: "x-School") ?? .private
    event.status = .init(rawValue: "confirmed") ?? .cancelled
    #expect(event.classification.rawValue == "X-SCHOOL")
    #expect(event.status == .confirmed)
    #expect(ICalendar.contents(of: ICalendar(events: [event]).bytes).events == [event])
  }
}
