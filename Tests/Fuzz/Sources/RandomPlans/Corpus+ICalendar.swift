extension Corpus {
  /// Calendar files as councils and programs write them, each behind a byte of options.
  static let calendars: [[UInt8]] = {
    let events = [
      "UID:a\nDTSTART;VALUE=DATE:20260907\nSUMMARY:Autumn term starts\n",
      "DTSTART:20261026\nDTEND:20261031\nSUMMARY:Half term\\, closed\n",
      "UID:b\nDTSTART:20261218T150000Z\nDURATION:PT1H\nSUMMARY:Term ends\n",
      "UID:c\nSEQUENCE:3\nDTSTART:99991231\nDURATION:P1D\nCLASS:PRIVATE\n",
      "UID:d\nDTSTART;TZID=\"Europe/London\":20260907T230000\nRRULE:FREQ=DAILY;COUNT=5\n",
      "UID:e\nDTSTART:20260907\nBEGIN:VALARM\nTRIGGER:-P13DT15H\nEND:VALARM\n",
      "UID:f\nDTSTART:20260907\nCATEGORIES:a\\,b,c\nSTATUS:CANCELLED\n",
      "UID:g\nDTSTART:20260907\nDTEND:20260906\n",
      "UID:h\nDTSTART:20260907\nDESCRIPTION:Zo\u{EB}\\n\\\\ \u{1F600}\n  b\n",
    ]
    let files =
      events.map { "BEGIN:VCALENDAR\nBEGIN:VEVENT\n\($0)END:VEVENT\nEND:VCALENDAR\n" }
      + ["", "<html>", "BEGIN:VEVENT\nDTSTART:20260907\nEND:VEVENT", "END:VEVENT\n"]
    return files.flatMap { file in [0, 7, 0xFF].map { [$0] + Array(file.utf8) } }
  }()

  /// Pieces of calendar files that mean something together.
  static let calendarWords = [
    "BEGIN:VCALENDAR\\x0A", "END:VCALENDAR\\x0A", "BEGIN:VEVENT\\x0A", "END:VEVENT\\x0A",
    "BEGIN:VALARM\\x0A", "END:VALARM\\x0A", "UID:", "DTSTART:", "DTEND:", "DURATION:P",
    "DTSTART;VALUE=DATE:", "20260907", "T090000Z", "99991231", "SUMMARY:", "CATEGORIES:",
    "RRULE:FREQ=", "COUNT=1", "TRIGGER:-P0DT15H", "LAST-MODIFIED:20260907T090000Z",
    "STATUS:CANCELLED", "SEQUENCE:", "CLASS:", "\\x0D\\x0A ", "\\x0A\\x09", "\\\\n",
    "\\\\,", "\\xC2\\x85", "\\xE2\\x80\\xA8", "\\xEF\\xBB\\xBF", "term", "starts", "ends",
    "half term", "inset", "bank holiday", "closed", "holiday",
  ]
}
