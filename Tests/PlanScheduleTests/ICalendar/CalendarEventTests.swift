import PlanModel
import PlanSchedule
import Testing

@Suite("Calendar event")
struct CalendarEventTests {
  let event = CalendarEvent(uid: "a", on: "2026-10-21", summary: "Review")

  @Test(
    "An event is private, takes place, and gives no notice unless something else is said"
  )
  func defaults() {
    #expect(event.classification == .private)
    #expect(event.status == .confirmed)
    #expect(event.reminderDaysBefore == nil)
    #expect(event.sequence == 0)
    #expect(event.lastModified == nil)
    #expect(event.days == "2026-10-21"..."2026-10-21")
    #expect(event.id == event.uid)
  }

  @Test("Numbers outside their range become the nearest inside")
  func numbers() {
    var event = event
    event.sequence = -1
    #expect(event.sequence == 0)
    event.sequence = .max
    #expect(event.sequence == 2_147_483_647)
    event.reminderDaysBefore = .min
    #expect(event.reminderDaysBefore == 0)
    event.reminderDaysBefore = .max
    #expect(event.reminderDaysBefore == 366)
  }

  @Test("Texts are kept as a file can hold them")
  func texts() {
    var event = event
    event.summary = "a\r\nb\u{0}"
    event.description = "\u{2028}"
    event.location = ""
    event.categories = ["", "x\ry"]
    event.lastModified = "2026-09-07T08:30:00.5Z"
    #expect(event.summary == "a\nb\u{FFFD}")
    #expect(event.description == "\n")
    #expect(event.location == nil)
    #expect(event.categories == ["x\ny"])
    #expect(event.lastModified == "2026-09-07T08:30:00Z")
  }

  @Test("Events are equal only if their bytes are")
  func equality() {
    var (one, other) = (event, event)
    one.summary = "\u{E9}"
    other.summary = "e\u{301}"
    #expect(one != other)
    #expect(Set([one, other, one]).count == 2)
    other.summary = "\u{E9}"
    #expect(one == other)
  }

  @Test("Printing shows nothing of what an event says")
  func redaction() {
    var event = event
    event.summary = "Zo\u{EB}"
    event.description = "Zo\u{EB}"
    var text = ""
    dump(event, to: &text)
    dump(ICalendar(events: [event]), to: &text)
    dump(ICalendar.contents(of: ICalendar(events: [event]).bytes), to: &text)
    dump(EventStyle<Never>(), to: &text)
    dump(ICalendarWriter(name: "Zo\u{EB}"), to: &text)
    text += "\(event) \(ICalendar(events: [event]))"
    #expect(!text.contains("Zo"))
  }
}
