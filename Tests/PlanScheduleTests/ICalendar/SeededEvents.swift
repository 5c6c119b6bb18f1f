import PlanModel
import PlanSchedule

/// Events with texts that calendar files trip over.
struct SeededEvents {
  private var numbers: SeededNumbers

  init(seed: Int) {
    numbers = SeededNumbers(seed: seed)
  }

  /// Pieces of text: what is escaped, what ends lines, letters of one to four bytes.
  static let parts: [String] = [
    "\\", ";", ",", ":", "\"", "\n", "\r\n", "\r", "\t", " ", "\u{B}", "\u{C}", "\u{0}",
    "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}",
    "\u{FFFD}", "a", "Z", "0", "\\n", "\\N", "\\,", "e\u{301}", "\u{E9}", "\u{4E09}",
    "\u{1F600}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{202E}", "Review",
    "BEGIN:VALARM", "END:VEVENT", "\r\nBEGIN:VALARM\r\n", "\r\n ", "X-A:b", "ATTACH:",
  ]

  mutating func text(_ longest: Int) -> String {
    let count = Int.random(in: 0...longest, using: &numbers)
    return (0..<count).map { _ in
      Self.parts[Int.random(in: 0..<Self.parts.count, using: &numbers)]
    }
    .joined()
  }

  mutating func day() -> Day {
    let ends: [Day] = [.first, .last, .first + .days(1), .last - .days(1)]
    if Int.random(in: 0..<8, using: &numbers) == 0 {
      return ends[Int.random(in: 0..<4, using: &numbers)]
    }
    let start: Day = "2020-01-01"
    return start + .days(Int.random(in: 0..<5_000, using: &numbers))
  }

  mutating func event(_ index: Int) -> CalendarEvent {
    let first = day()
    let last = first + .days(Int.random(in: -2...9, using: &numbers))
    let uid = CalendarEvent.ID("\(index)-" + identifierText()) ?? .blank
    var event = CalendarEvent(
      uid: uid,
      days: first...max(first, last),
      summary: text(12)
    )
    event.sequence = Int.random(in: -1...5, using: &numbers)
    event.description = text(60)
    event.location = Bool.random(using: &numbers) ? text(4) : nil
    event.categories = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in text(3) }
    event.classification =
      [.public, .private, .confidential][Int.random(in: 0..<3, using: &numbers)]
    event.status =
      [.confirmed, .tentative, .cancelled][Int.random(in: 0..<3, using: &numbers)]
    let reminder = Int.random(in: -1...400, using: &numbers)
    event.reminderDaysBefore = reminder % 2 == 0 ? reminder : nil
    let second = Int64.random(in: -9_000_000_000...9_000_000_000, using: &numbers)
    event.lastModified = second % 3 == 0 ? Instant(seconds: second, nanoseconds: 5) : nil
    return event
  }

  mutating func events(_ count: Int) -> [CalendarEvent] {
    (0..<count).map { event($0) }
  }

  private mutating func identifierText() -> String {
    let scalars = text(6).unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    return String(String.UnicodeScalarView(scalars))
  }
}
