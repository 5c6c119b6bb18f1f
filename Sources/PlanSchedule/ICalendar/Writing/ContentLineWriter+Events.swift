import PlanModel

extension ContentLineWriter {
  /// Writes the lines that begin a calendar.
  mutating func beginCalendar(
    productID: CalendarText,
    name: CalendarText?,
    method: ICalendar.Method
  ) {
    line("BEGIN", "VCALENDAR")
    line("VERSION", "2.0")
    line("PRODID", productID)
    line("CALSCALE", "GREGORIAN")
    line("METHOD", method.rawValue)
    guard let name else { return }
    line("NAME", name)
    line("X-WR-CALNAME", name)
  }

  /// Writes the line that ends a calendar.
  mutating func endCalendar() {
    line("END", "VCALENDAR")
  }

  /// Writes the lines of an event.
  mutating func append(_ event: CalendarEvent, method: ICalendar.Method) {
    line("BEGIN", "VEVENT")
    line("UID", CalendarText(event.uid.text))
    line("DTSTAMP", Self.text(of: event.lastModified ?? .epoch))
    if let lastModified = event.lastModified {
      line("LAST-MODIFIED", Self.text(of: lastModified))
    }
    line("SEQUENCE", String(event.sequence))
    appendDays(event.days)
    line("SUMMARY", event.summaryText)
    if !event.descriptionText.isEmpty { line("DESCRIPTION", event.descriptionText) }
    if let location = event.locationText { line("LOCATION", location) }
    if !event.categoryTexts.isEmpty { line("CATEGORIES", event.categoryTexts) }
    line("CLASS", event.classification.rawValue)
    let status = method == .cancel ? CalendarEvent.Status.cancelled : event.status
    line("STATUS", status.rawValue)
    line("TRANSP", "TRANSPARENT")
    if let days = event.reminderDaysBefore { appendReminder(days, event.summaryText) }
    line("END", "VEVENT")
  }

  /// Writes the first day and the day after the last, or how many days there are if the
  /// calendar ends with the last.
  private mutating func appendDays(_ days: ClosedRange<Day>) {
    line("DTSTART;VALUE=DATE", Self.text(of: days.lowerBound))
    if let end = days.upperBound.adding(exactly: .days(1)) {
      line("DTEND;VALUE=DATE", Self.text(of: end))
    } else {
      line("DURATION", "P\(days.lowerBound.days(until: days.upperBound) + 1)D")
    }
  }

  /// Writes a notice that is shown at nine in the morning.
  private mutating func appendReminder(_ days: Int, _ summary: CalendarText) {
    line("BEGIN", "VALARM")
    line("ACTION", "DISPLAY")
    line("TRIGGER", CalendarReminder.trigger(daysBefore: days))
    line("DESCRIPTION", summary)
    line("END", "VALARM")
  }

  private static func text(of day: Day) -> String {
    let (year, month, dayOfMonth) = day.parts
    let number = String(year * 10_000 + month * 100 + dayOfMonth)
    return String(repeating: "0", count: 8 - number.utf8.count) + number
  }

  private static func text(of instant: Instant) -> String {
    let (hour, rest) = instant.secondOfDay.quotientAndRemainder(dividingBy: 3_600)
    let number = hour * 10_000 + rest / 60 * 100 + rest % 60
    let digits = String(1_000_000 + number).dropFirst()
    return "\(text(of: instant.day))T\(digits)Z"
  }
}
