import PlanModel
import Testing

@Suite("Day")
struct DayTests {
  @Test(
    "Only days of the calendar in the form of ISO 8601 are read",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "10000-01-01",
      "2026-1-01", "2026/01/01", " 2026-01-01", "2026-01-01 ", "2026-01-01T00:00", "",
      "٢٠٢٦-٠١-٠١", "+026-01-01", "1900-02-29",
    ]
  )
  func refusals(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Every day of the calendar reads back from its own text")
  func roundTrip() {
    var wrong: [Int32] = []
    var parts = (year: 1, month: 1, day: 1)
    for number in Day.first.number...Day.last.number {
      let day = Day(number: Int(number))
      let expected = Day(year: parts.year, month: parts.month, day: parts.day)
      if day == nil || day != expected || day?.parts ?? (0, 0, 0) != parts {
        wrong.append(number)
      }
      parts.day += 1
      if parts.day > Day.length(ofMonth: parts.month, year: parts.year) {
        parts =
          parts.month == 12 ? (parts.year + 1, 1, 1) : (parts.year, parts.month + 1, 1)
      }
    }
    #expect(wrong.isEmpty)
    #expect(Day("2024-02-29").description == "2024-02-29")
    #expect(Day.last.description == "9999-12-31")
    #expect(Day.first.description == "0001-01-01")
  }

  @Test("Weekdays follow each other from a known Thursday")
  func weekdays() {
    let epoch: Day = "1970-01-01"
    #expect(epoch.weekday == .thursday)
    let days: [Day] = ["2026-11-24", "2000-01-01", "0001-01-01", "9999-12-31"]
    #expect(days.map(\.weekday) == [.tuesday, .saturday, .monday, .friday])
  }

  @Test("Months and years clamp to the last day of a shorter month")
  func clamping() {
    let endOfJanuary: Day = "2026-01-31"
    #expect(endOfJanuary + .months(1) == "2026-02-28")
    #expect(endOfJanuary + .months(-2) == "2025-11-30")
    let leapDay: Day = "2024-02-29"
    #expect(leapDay + .years(1) == "2025-02-28")
    #expect(leapDay - .years(4) == "2020-02-29")
  }

  @Test(
    "Arithmetic past the ends of the calendar stops, or says that it can't",
    arguments: [
      CalendarSpan.days(.max), .weeks(.max), .months(.max), .years(.max), .years(9_999),
    ]
  )
  func ends(span: CalendarSpan) {
    let day: Day = "2026-11-24"
    #expect(day.adding(exactly: span) == nil)
    #expect(day + span == .last)
    #expect(day - span == .first)
    let back = CalendarSpan(span.count == .max ? .min : -span.count, span.unit)
    #expect(day + back == .first)
    #expect(day - back == .last)
  }

  @Test(
    "Adding days and counting them are opposites",
    arguments: [-400, -1, 0, 1, 59, 366]
  )
  func countingBack(count: Int) {
    let day: Day = "2027-03-28"
    #expect(day.days(until: day + .days(count)) == count)
    #expect(day.advanced(by: count).distance(to: day) == -count)
  }

  @Test("A weekday is found on either side")
  func weekdaySearch() {
    let tuesday: Day = "2026-11-24"
    #expect(tuesday.onOrAfter(.tuesday) == tuesday)
    #expect(tuesday.onOrAfter(.monday) == "2026-11-30")
    #expect(tuesday.onOrBefore(.wednesday) == "2026-11-18")
    #expect(tuesday.endOfMonth == "2026-11-30")
  }

  @Test("A day and a month are written in words, and no other month has a name")
  func words() {
    #expect(Day("2026-09-07").inWords == "7 September 2026")
    #expect(Day("2028-02-29").monthInWords == "February 2028")
    let names = (0...13).map { Day.nameOfMonth($0) }
    #expect(names.first == .some(nil) && names.last == .some(nil))
    #expect(Set(names.compactMap(\.self)).count == 12)
    #expect(names[1] == "January" && names[12] == "December")
  }

  @Test("A literal that is no day is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let day: Day = "2026-02-30"
      _ = day
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a day literal is written year-month-day"))
  }
}
