import PlanModel
import PlanSchedule
import Testing

@Suite("Calendar update")
struct CalendarUpdateTests {
  private func events(_ names: String...) -> [CalendarEvent] {
    names.compactMap { name in
      CalendarEvent.ID(name).map {
        CalendarEvent(uid: $0, on: "2026-10-21", summary: "Review")
      }
    }
  }

  /// The lines of each event in a file.
  private func blocks(_ events: [CalendarEvent]) -> [CalendarEvent.ID: [UInt8]] {
    Dictionary(
      events.map { ($0.uid, ICalendar(events: [$0]).bytes) },
      uniquingKeysWith: { one, _ in one }
    )
  }

  @Test("What says the same is left byte for byte, whatever its number and moment")
  func unchanged() {
    var earlier = events("a", "b")
    earlier[0].sequence = 4
    earlier[0].lastModified = "2026-09-01T00:00:00Z"
    let update = CalendarUpdate(
      from: earlier,
      to: events("b", "a"),
      at: "2026-10-01T00:00:00Z"
    )
    #expect(update.events == [earlier[1], earlier[0]])
    #expect(update.added.isEmpty && update.changed.isEmpty && update.cancelled.isEmpty)
  }

  @Test("Each thing that an event says raises its number by one")
  func changed() {
    let changes: [(inout CalendarEvent) -> Void] = [
      { $0.summary = "Review moved" }, { $0.description = "x" }, { $0.location = "Hall" },
      { $0.categories = ["x"] }, { $0.classification = .public },
      { $0.status = .tentative }, { $0.reminderDaysBefore = 7 },
      { $0.days = "2026-10-22"..."2026-10-22" },
      { $0.days = "2026-10-21"..."2026-10-22" },
    ]
    var earlier = events("a")
    earlier[0].sequence = 2
    let updates = changes.map { change in
      var current = events("a")
      change(&current[0])
      return CalendarUpdate(from: earlier, to: current, at: "2026-10-01T00:00:00Z")
    }
    #expect(updates.allSatisfy { $0.events.map(\.sequence) == [3] })
    #expect(updates.allSatisfy { $0.changed == ["a"] })
    #expect(updates.allSatisfy { $0.events[0].lastModified == "2026-10-01T00:00:00Z" })
  }

  @Test("What is gone is cancelled once, and stays as it was after that")
  func gone() {
    let first = CalendarUpdate(from: events("a", "b"), to: events("b"))
    #expect(first.events.map(\.uid) == ["b", "a"])
    #expect(first.events.map(\.status) == [.confirmed, .cancelled])
    #expect(first.events.map(\.sequence) == [0, 1])
    #expect(first.cancelled == ["a"])
    let second = CalendarUpdate(from: first.events, to: events("b"))
    #expect(second.events == first.events)
    #expect(second.cancelled.isEmpty)
  }

  @Test("What comes back after it was cancelled is a change")
  func back() {
    let gone = CalendarUpdate(from: events("a"), to: [])
    let back = CalendarUpdate(from: gone.events, to: events("a"))
    #expect(back.events.map(\.sequence) == [2])
    #expect(back.events.map(\.status) == [.confirmed])
  }

  @Test("A number that is already greater is kept, and the largest is not passed")
  func numbers() {
    var (earlier, current) = (events("a"), events("a"))
    current[0].summary = "Other"
    current[0].sequence = 9
    #expect(CalendarUpdate(from: earlier, to: current).events[0].sequence == 9)
    earlier[0].sequence = .max
    #expect(
      CalendarUpdate(from: earlier, to: current).events[0].sequence == 2_147_483_647
    )
  }

  @Test("Of events with one identifier the last earlier and the first current one count")
  func repeated() {
    var earlier = events("a", "a")
    earlier[1].summary = "Later"
    var current = events("a", "a")
    current[0].summary = "Later"
    let update = CalendarUpdate(from: earlier, to: current)
    #expect(update.events == [earlier[1]])
    #expect(update.repeated == ["a"])
  }

  @Test("An update of an update changes nothing", arguments: 0..<20)
  func twice(seed: Int) {
    var seeded = SeededEvents(seed: seed)
    let earlier = seeded.events(40)
    var current = earlier.filter { $0.uid.text.utf8.count % 3 != 0 }
    for index in current.indices where index % 4 == 0 { current[index].summary += "!" }
    current += SeededEvents(seed: seed + 1_000).fresh(10)
    let first = CalendarUpdate(from: earlier, to: current, at: "2026-10-01T00:00:00Z")
    let second = CalendarUpdate(from: first.events, to: current)
    #expect(second.events == first.events)
    let (before, after) = (blocks(earlier), blocks(first.events))
    let touched = Set(first.changed + first.added + first.cancelled)
    #expect(after.allSatisfy { touched.contains($0.key) || before[$0.key] == $0.value })
    #expect(Set(after.keys) == Set((earlier + current).map(\.uid)))
    // A calendar that had the earlier events sees each change as newer.
    let numbers = Dictionary(
      earlier.map { ($0.uid, $0.sequence) },
      uniquingKeysWith: { $1 }
    )
    let isNewer = first.events.allSatisfy { event in
      guard let number = numbers[event.uid] else { return true }
      return touched.contains(event.uid) ? event.sequence > number : true
    }
    #expect(isNewer)
  }

  @Test("The events of an export can be read back from its file")
  func fromFile() {
    let timetable = ReviewPlanner(calendar: Riverbank.calendar).timetable(
      of: [ReviewRequest<Never>("plan-1", .every(weeks: 6), from: "2026-09-09")],
      in: "2026-09-01"..."2027-08-31"
    )
    let file = ICalendar(events: timetable.events()).bytes
    let update = CalendarUpdate(
      from: ICalendar.contents(of: file).events,
      to: timetable.events()
    )
    #expect(ICalendar(events: update.events).bytes == file)
    #expect(update.changed.isEmpty)
  }
}

extension SeededEvents {
  /// Events whose identifiers no other list has.
  fileprivate func fresh(_ count: Int) -> [CalendarEvent] {
    (0..<count).compactMap { index in
      CalendarEvent.ID("fresh-\(index)").map {
        CalendarEvent(uid: $0, on: "2026-10-21", summary: "")
      }
    }
  }
}
