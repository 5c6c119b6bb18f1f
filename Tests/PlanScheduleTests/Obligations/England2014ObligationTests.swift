import PlanModel
import PlanSchedule
import Testing

@Suite("Obligations in England")
struct England2014ObligationTests {
  private let clock = ObligationClock(
    .england2014,
    calendar: DeadlineCalendar(nation: .england)
  )

  private func open(_ events: [ClockEvent], asOf today: Day) -> [String] {
    let history = PlanHistory(of: ObligationSubject(plan: "p1"), events: events)
    return clock.obligations(of: history, asOf: today).filter(\.isOpen).map {
      "\($0.deadline) \($0.due) \($0.state)"
    }
  }

  @Test("A planned meeting shows all that belongs to it, before and after")
  func plannedMeeting() {
    let events = [
      ClockEvent(.planMade, on: "2025-12-12"),
      ClockEvent(.reviewMeeting, on: "2026-11-10"),
    ]
    #expect(
      open(events, asOf: "2026-10-20") == [
        "review.notice 2026-10-27 upcoming", "review.papers 2026-10-27 upcoming",
        "review.meeting 2026-11-13 later", "review.report 2026-11-24 later",
        "review.decision 2026-12-08 later", "amend.notice 2026-12-08 later",
        "review.due 2026-12-11 later", "amend.final 2027-02-02 later",
      ]
    )
  }

  @Test("A request for an assessment has its six, sixteen and twenty weeks")
  func assessment() {
    let request = ClockEvent(.assessmentRequested, on: "2026-06-15")
    #expect(
      open([request], asOf: "2026-07-27") == [
        "assess.decision 2026-07-27 due", "noPlan.decision 2026-10-05 later",
        "final.issue 2026-11-02 later",
      ]
    )
    let made = [
      request, ClockEvent(.assessmentDecided, on: "2026-07-20"),
      ClockEvent(.draftServed, on: "2026-09-28"),
    ]
    #expect(
      open(made, asOf: "2026-10-12")
        == ["draft.response 2026-10-12 open", "final.issue 2026-11-02 later"]
    )
  }

  @Test(
    "The last turn of a deadline is due on the day that its rule gives",
    arguments: 1...40
  )
  func sameAsTheRules(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let kinds = ClockEventKind.vocabulary.entries.map(\.code).filter { $0 != .planCeased }
    let events = (0..<25).map { _ in
      ClockEvent(
        kinds[Int.random(in: 0..<kinds.count, using: &numbers)],
        on: "2025-01-01" + .days(Int.random(in: 0..<700, using: &numbers))
      )
    }
    let history = PlanHistory(of: ObligationSubject(plan: "p1"), events: events)
    var last: [DeadlineCode: Obligation] = [:]
    for obligation in clock.obligations(of: history, asOf: .last)
    where obligation.started >= last[obligation.deadline]?.started ?? .first {
      last[obligation.deadline] = obligation
    }
    let calendar = DeadlineCalendar(nation: .england)
    let faults = StatutoryProfile.england2014.deadlines.filter { rule in
      // A turn takes no clause once it is met, and the rule alone gives days after that.
      if last[rule.id]?.met != nil, rule.clauses.count > 1 { return false }
      return last[rule.id]?.due != rule.deadline(from: events, in: calendar)?.day
    }
    #expect(faults.map(\.id).isEmpty)
  }
}
