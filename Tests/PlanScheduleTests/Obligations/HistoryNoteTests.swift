import PlanModel
import PlanSchedule
import Testing

@Suite("History note")
struct HistoryNoteTests {
  private func notes(_ history: PlanHistory) -> [String] {
    SmallProfile.clock.notes(on: history, asOf: "2027-12-01").map {
      "\($0.code.rawValue) \($0.deadline?.rawValue ?? "-") \($0.day)"
    }
  }

  @Test("A report dated shortly before its meeting is shown to a person")
  func beforeStart() {
    let early = SmallProfile.history(
      (.reviewMeeting, "2026-11-10"),
      (.reportSent, "2026-10-27"),
      (.noticeGiven, "2026-10-01")
    )
    #expect(notes(early) == ["event.beforeStart report 2026-10-27"])
    #expect(notes(early.moving(early.events[1], to: "2026-10-26")).isEmpty)
    let sentAgain = early.adding(ClockEvent(.reportSent, on: "2026-11-20"))
    #expect(notes(sentAgain).isEmpty)
  }

  @Test("Notice dated after its meeting is shown to a person")
  func tooLate() {
    let late = SmallProfile.history(
      (.reviewMeeting, "2026-11-10"),
      (.noticeGiven, "2026-11-12")
    )
    #expect(notes(late) == ["event.tooLate notice 2026-11-12"])
    let next = late.adding(ClockEvent(.reviewMeeting, on: "2026-12-10"))
    #expect(notes(next).isEmpty)
  }

  @Test("An event that stands twice counts once")
  func repeated() {
    let event = ClockEvent(.reviewMeeting, on: "2026-11-10")
    let once = PlanHistory(of: ObligationSubject(plan: "p1"), events: [event])
    let thrice = once.adding(event).adding(event)
    #expect(
      notes(thrice) == ["event.repeated - 2026-11-10", "event.repeated - 2026-11-10"]
    )
    #expect(
      SmallProfile.clock.obligations(of: thrice, asOf: "2026-12-01")
        == SmallProfile.clock.obligations(of: once, asOf: "2026-12-01")
    )
  }

  @Test("A kind of event is shown if neither the profile nor the library knows it")
  func unknownKind() {
    let history = SmallProfile.history(
      ("reviewMeting", "2026-11-10"),
      (.adviceGiven, "2026-11-10")
    )
    #expect(notes(history) == ["event.unknownKind - 2026-11-10"])
  }

  @Test("What begins after the end of the plan is shown to a person")
  func afterEnd() {
    let history = SmallProfile.history(
      (.planCeased, "2026-11-10"),
      (.decisionLetter, "2026-11-20"),
      (.planMade, "2026-11-20")
    )
    #expect(notes(history) == ["event.afterEnd review 2026-11-20"])
  }

  @Test("A deadline without a day is shown to a person, and is no obligation")
  func noDay() {
    let rule = DeadlineRule(
      SmallProfile.report,
      "In school days",
      clauses: [DeadlineClause(from: .reviewMeeting, for: .schoolDays(10))],
      metBy: [.reportSent],
      binds: .school,
      force: .schoolPolicy,
      citation: Citation("An invented rule")
    )
    var profile = SmallProfile.profile
    profile.deadlines = [rule]
    let history = SmallProfile.history((.reviewMeeting, "2026-11-10"))
    let blind = ObligationClock(profile)
    #expect(blind.obligations(of: history, asOf: "2026-12-01").isEmpty)
    #expect(blind.notes(on: history, asOf: "2026-12-01").map(\.code) == [.noDay])
    let school = DeadlineCalendar(nation: .england, school: Riverbank.calendar)
    let seeing = ObligationClock(profile, calendar: school)
    #expect(
      seeing.obligations(of: history, asOf: "2026-12-01").map(\.due) == ["2026-11-24"]
    )
  }

  @Test("A note is one line and says how to mend it")
  func text() {
    let history = SmallProfile.history(
      (.reviewMeeting, "2026-11-10"),
      (.noticeGiven, "2026-11-12")
    )
    let texts = SmallProfile.clock.notes(on: history, asOf: "2026-12-01").map(
      \.description
    )
    #expect(
      texts == [
        "2026-11-12 (notice): dated after the event before which it had to be done:"
          + " check both days"
      ]
    )
  }
}
