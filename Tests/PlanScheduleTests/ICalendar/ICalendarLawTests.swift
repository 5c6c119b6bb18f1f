import PlanModel
import PlanSchedule
import Testing

@Suite("Laws of calendar files")
struct ICalendarLawTests {
  @Test("What was written is read again, whatever the text", arguments: 0..<20)
  func roundTrip(seed: Int) {
    var seeded = SeededEvents(seed: seed)
    let events = seeded.events(60)
    var calendar = ICalendar(events: events)
    calendar.name = "Plans" + seeded.text(20)
    calendar.productID = "Tests" + seeded.text(20)
    let file = calendar.bytes
    let contents = ICalendar.contents(of: file)
    #expect(contents.events == events)
    #expect(contents.problems.isEmpty && contents.notes.isEmpty)
    var again = ICalendar(events: contents.events)
    again.name = contents.name
    again.productID = contents.productID ?? ""
    #expect(again.bytes == file)
  }

  @Test(
    "Each line has at most 75 bytes of UTF-8, and ends in CR and LF",
    arguments: 0..<20
  )
  func lines(seed: Int) {
    var seeded = SeededEvents(seed: seed)
    let events = seeded.events(60)
    let file = ICalendar(events: events).bytes
    let parts = CalendarFiles.parts(file)
    #expect(parts.last?.isEmpty == true)
    #expect(parts.dropLast().allSatisfy { $0.last == 0x0D && $0.count <= 76 })
    #expect(parts.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    let begun = CalendarFiles.beginnings(file)
    #expect(begun.count { $0 == "BEGIN:VEVENT" } == events.count)
    let reminders = events.count { $0.reminderDaysBefore != nil }
    #expect(begun.count { $0 == "BEGIN:VALARM" } == reminders)
    #expect(begun.count == 1 + events.count + reminders)
  }

  @Test("A file folded anywhere, in lines that end in either way, says the same")
  func folding() {
    var seeded = SeededEvents(seed: 5)
    let events = seeded.events(20)
    let file = ICalendar(events: events).bytes
    let joined = CalendarFiles.parts(unfolded(file)).dropLast().map { $0.dropLast() }
    let widths = [1, 2, 3, 5, 7, 40, 74, 1_000_000]
    let ends: [[UInt8]] = [[0x0D, 0x0A], [0x0A], [0x0D, 0x0D, 0x0A]]
    let readings = widths.flatMap { width in
      ends.map { end in
        ICalendar.contents(of: joined.map { fold($0, width, end) + end }.flatMap(\.self))
      }
    }
    #expect(readings.allSatisfy { $0.events == events })
    #expect(readings.allSatisfy { $0.problems.isEmpty && $0.notes.isEmpty })
  }

  @Test("A file cut off anywhere, or with a byte changed, never stops the program")
  func damage() {
    var seeded = SeededEvents(seed: 6)
    let file = ICalendar(events: seeded.events(3)).bytes
    var numbers = SeededNumbers(seed: 7)
    var count = 0
    for place in file.indices {
      count += ICalendar.contents(of: file[..<place]).entries.count
      var changed = file
      changed[place] = UInt8.random(in: 0...255, using: &numbers)
      count += ICalendar.contents(of: changed).schoolDates().questions.count
    }
    #expect(count > 0)
  }

  @Test("Ten thousand events are written, read and compared")
  func many() {
    let start: Day = "2026-09-01"
    let events = (0..<10_000).compactMap { index in
      CalendarEvent.ID("event-\(index)").map {
        CalendarEvent(uid: $0, on: start + .days(index % 365), summary: "Review")
      }
    }
    let contents = ICalendar.contents(of: ICalendar(events: events).bytes)
    #expect(contents.events == events)
    #expect(CalendarUpdate(from: contents.events, to: events).events == events)
  }

  private func unfolded(_ file: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    var place = 0
    while place < file.count {
      if file[place...].starts(with: [0x0D, 0x0A, 0x20]) {
        place += 3
      } else {
        joined.append(file[place])
        place += 1
      }
    }
    return joined
  }

  private func fold(_ line: ArraySlice<UInt8>, _ width: Int, _ end: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    for (index, byte) in line.enumerated() {
      if index > 0, index % width == 0 { folded += end + [0x20] }
      folded.append(byte)
    }
    return folded
  }
}
