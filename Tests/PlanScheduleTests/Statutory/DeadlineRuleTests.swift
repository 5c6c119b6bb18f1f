import PlanModel
import PlanSchedule
import Testing

@Suite("Deadline rule")
struct DeadlineRuleTests {
  let profile = StatutoryProfile.england2014

  @Test("Of several meetings the last one counts, in whatever order they are told")
  func lastEvent() {
    let events = [
      ClockEvent(.reviewMeeting, on: "2026-11-10"),
      ClockEvent(.reviewMeeting, on: "2025-11-10"),
    ]
    #expect(profile.deadline(.reviewReport, from: events)?.day == "2026-11-24")
  }

  @Test("A notice of amendments of last year does not shorten this year's time")
  func rounds() {
    let events = [
      ClockEvent(.reviewMeeting, on: "2025-11-10"),
      ClockEvent(.amendmentNotice, on: "2025-12-01"),
      ClockEvent(.planAmended, on: "2026-01-20"),
      ClockEvent(.reviewMeeting, on: "2026-11-10"),
    ]
    #expect(profile.deadline(.amendedPlan, from: events)?.day == "2027-02-02")
  }

  @Test("A decision does not move the deadline that it met")
  func afterwards() {
    let before = [
      ClockEvent(.reviewDecided, on: "2025-11-25"),
      ClockEvent(.reviewMeeting, on: "2026-11-10"),
    ]
    let after = before + [ClockEvent(.reviewDecided, on: "2026-11-20")]
    #expect(profile.deadline(.reviewDecision, from: before)?.day == "2026-11-24")
    #expect(profile.deadline(.reviewDecision, from: after)?.day == "2026-11-24")
    #expect(profile.deadline(.reviewDue, from: after)?.day == "2027-11-19")
  }

  @Test("What does not begin a deadline gives none by itself")
  func beginning() {
    let anchor = [ClockEvent(.planMade, on: "2026-01-01")]
    #expect(profile.deadline(.reviewDecision, from: anchor) == nil)
    #expect(profile.deadline(.moveReview, from: anchor) == nil)
    let certificate = [ClockEvent(.mediationEnded, on: "2026-01-01")]
    #expect(profile.deadline(.appeal, from: certificate) == nil)
    #expect(profile.deadlines(for: certificate).isEmpty)
  }

  @Test("A day outside the calendar is no deadline", arguments: [Day.last, "9999-12-30"])
  func outside(day: Day) {
    let events = [ClockEvent(.reviewMeeting, on: day)]
    #expect(profile.deadline(.reviewReport, from: events) == nil)
    #expect(profile.deadline(.reviewNotice, from: events) != nil)
  }

  @Test("Histories of any events give days of their clauses alone", arguments: 1...30)
  func law(seed: Int) {
    let events = SeededHistory(seed: seed).events
    let deadlines = profile.deadlines(for: events)
    let wrong = deadlines.filter { deadline in
      let bases = [deadline.basis] + deadline.otherBases
      let days = bases.map { $0.clause.period.day(from: $0.event.day, in: .england) }
      let chosen =
        deadline.rule.choice == .earliest
        ? bases.map(\.day).min() : bases.map(\.day).max()
      return days != bases.map(\.day) || chosen != deadline.day
        || !bases.allSatisfy { events.contains($0.event) }
    }
    #expect(wrong.isEmpty)
    #expect(deadlines.map(\.day) == deadlines.map(\.day).sorted())
  }

  @Test("A history that happens later makes no deadline earlier", arguments: 1...12)
  func later(seed: Int) {
    let events = SeededHistory(seed: seed).events
    let shifts = [1, 30, 365]
    var earlier = 0
    for shift in shifts {
      let moved = events.map { ClockEvent($0.kind, on: $0.day + .days(shift)) }
      for rule in profile.deadlines {
        let one = rule.deadline(from: events, in: .england)
        let other = rule.deadline(from: moved, in: .england)
        if (one?.day ?? .last) > (other?.day ?? .last) { earlier += 1 }
      }
    }
    #expect(earlier == 0)
  }

  @Test("A notice before the last meeting says nothing of the round after it")
  func staleNotice() {
    let events = [
      ClockEvent(.reviewMeeting, on: "2016-03-01"),
      ClockEvent(.amendmentNotice, on: "2016-04-12"),
    ]
    let next = events + [ClockEvent(.reviewMeeting, on: "2016-12-28")]
    let noticed = next + [ClockEvent(.amendmentNotice, on: "2017-01-10")]
    let days = [events, next, noticed].map {
      profile.deadline(.amendedPlan, from: $0)?.day
    }
    #expect(days == ["2016-05-24", "2017-03-22", "2017-03-07"])
  }

  @Test("Thousands of events give the deadlines of the last round")
  func many() {
    let days = (0..<5000).map { Day("2010-01-01") + .days($0) }
    let events = days.map { ClockEvent(.reviewMeeting, on: $0) }
    let last = (days.last ?? .first) + .weeks(2)
    #expect(profile.deadline(.reviewReport, from: events.reversed())?.day == last)
  }
}

extension DeadlineCalendar {
  static let england = DeadlineCalendar(nation: .england)
}
