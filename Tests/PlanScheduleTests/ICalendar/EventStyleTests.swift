import PlanModel
import PlanSchedule
import Testing

@Suite("Reviews as events")
struct EventStyleTests {
  enum Plan {}

  let review = ReviewSchedule(
    .every(weeks: 6),
    from: "2026-09-09",
    through: "2027-07-16",
    calendar: Riverbank.calendar
  )

  @Test(
    "Identifiers are SipHash values of the plan and the occurrence",
    arguments: [
      ("", "43e8a4f3-1902-8787-836b-4749d8e423bc"),
      ("secret", "cffe7e42-22ed-8ca4-979b-0d0f5c3e0668"),
    ]
  )
  func identifiers(secret: String, expected: String) {
    var style = EventStyle<Plan>()
    style.secret = secret
    #expect(style.uid(for: "plan-1", occurrence: "weeks.6.2026-10-21").text == expected)
  }

  @Test("Lengths of every remainder by eight have values of their own")
  func lengths() {
    let style = EventStyle<Plan>()
    #expect(
      style.uid(for: "plan-2", occurrence: "weeks.6.2026-10-21").text
        == "0bcc963d-285b-880f-b2da-9222e801aa89"
    )
    #expect(
      style.uid(for: "p", occurrence: String(repeating: "\u{E9}", count: 20)).text
        == "b5cc7a04-b990-88bd-932e-0f748e37adcc"
    )
    let all = (0..<200).map { count in
      style.uid(for: "p", occurrence: String(repeating: "a", count: count))
    }
    #expect(Set(all).count == 200)
  }

  @Test("The border between plan and occurrence counts")
  func border() {
    let style = EventStyle<Plan>()
    #expect(
      style.uid(for: "ab", occurrence: "c") != style.uid(for: "a", occurrence: "bc")
    )
  }

  @Test("By default an event names nobody, and its identifier shows nothing of the plan")
  func nothingOfAPupil() {
    let events = review.events(for: Identifier<Plan>("zoe-plan"))
    let file = String(decoding: ICalendar(events: events).bytes, as: UTF8.self)
    #expect(!file.contains("zoe"))
    #expect(events.allSatisfy { $0.summary == "Review" })
    #expect(events.allSatisfy { $0.classification == .private })
    #expect(events.count == review.reviews.count)
    #expect(Set(events.map(\.uid)).count == events.count)
  }

  @Test("An event says why its review moved")
  func note() {
    let moved = review.reviews.filter(\.isMoved)
    let events = moved.map { $0.event(for: Identifier<Plan>("p")) }
    #expect(!moved.isEmpty)
    #expect(events.map(\.description) == moved.compactMap(\.note))
  }

  @Test("A review that moves is the same event with the next number")
  func moves() {
    var closures = Riverbank.calendar.closures
    let day = review.reviews[0].day
    closures.append(Closure(name: "Flood", kind: .closure, on: day))
    let later = ReviewSchedule(
      .every(weeks: 6),
      from: "2026-09-09",
      through: "2027-07-16",
      calendar: SchoolCalendar(terms: Riverbank.terms, closures: closures)
    )
    let before = review.events(for: Identifier<Plan>("p"))
    let update = CalendarUpdate(
      from: before,
      to: later.events(for: Identifier<Plan>("p"))
    )
    #expect(update.events.map(\.uid) == before.map(\.uid))
    #expect(update.changed == [before[0].uid])
    #expect(update.events[0].sequence == 1)
    #expect(update.events[0].days.lowerBound < day)
  }

  @Test(
    "Initials are the first letters of a name's words",
    arguments: [
      ("Zo\u{EB} Smith", "Review (ZS)"), ("mary-jane o'neil", "Review (MJO)"),
      ("\u{C9}a  \u{142}uk", "Review (\u{C9}\u{141})"), ("", "Review"),
      ("7 (x", "Review"),
      ("a b c d e", "Review (ABCD)"), ("Zoe", "Review (Z)"),
    ]
  )
  func initials(name: String, expected: String) {
    let naming = EventNaming<Plan>.initials { _ in name }
    #expect(naming.summary("Review", for: "p") == expected)
  }

  @Test("A letter with hundreds of marks gives a short initial")
  func manyMarks() {
    let name = "a" + String(repeating: "\u{301}", count: 500)
    let naming = EventNaming<Plan>.initials { _ in name }
    #expect(naming.summary("Review", for: "p") == "Review (A)")
  }

  @Test("Names come from the caller only, and by the plan")
  func names() {
    let names: [Identifier<Plan>: String] = ["a": "Ann Bee"]
    let initials = EventNaming<Plan>.initials { names[$0] }
    #expect(initials.summary("Review", for: "a") == "Review (AB)")
    #expect(initials.summary("Review", for: "b") == "Review")
    let custom = EventNaming<Plan>.custom { what, plan in "\(plan): \(what)" }
    #expect(custom.summary("Review", for: "a") == "a: Review")
    #expect(EventNaming<Plan>.none.summary("Meeting", for: "a") == "Meeting")
  }

  @Test("A style's wishes stand in every event")
  func wishes() {
    var style = EventStyle<Plan>()
    style.classification = .confidential
    style.categories = ["Plans"]
    style.reminderDaysBefore = 14
    let timetable = ReviewPlanner(calendar: Riverbank.calendar).timetable(
      of: [
        ReviewRequest<Plan>("a", .termly, from: "2026-09-09"),
        ReviewRequest<Plan>("b", .halfTermly, from: "2026-09-09"),
      ],
      in: "2026-09-01"..."2027-08-31"
    )
    let events = timetable.events(style)
    #expect(events.map(\.days.lowerBound) == timetable.entries.map(\.day))
    #expect(events.allSatisfy { $0.classification == .confidential })
    #expect(events.allSatisfy { $0.categories == ["Plans"] })
    #expect(events.allSatisfy { $0.reminderDaysBefore == 14 })
    #expect(Set(events.map(\.uid)).count == events.count)
  }

  @Test("Days on which plans are written say so")
  func writing() {
    let schedule = ReviewSchedule(
      .twiceYearly(writing: [9], reviewing: [2]),
      from: "2026-08-31",
      through: "2027-07-16",
      calendar: Riverbank.calendar
    )
    let events = schedule.events(for: Identifier<Plan>("a"))
    #expect(events.map(\.summary) == ["Write the plan", "Review"])
  }
}
