import PlanModel
import PlanSchedule
import Testing

@Suite("What one step moves")
struct ObligationChangeTests {
  private let clock = ObligationClock(.england2014)

  private func history(_ events: (ClockEventKind, Day)...) -> PlanHistory {
    PlanHistory(
      of: ObligationSubject(plan: "p1"),
      events: events.map { ClockEvent($0.0, on: $0.1) }
    )
  }

  // MARK: The clock is set again by the decision

  @Test("A decision sent before its last day brings the next review forward")
  func clockReset() throws {
    // The last review was decided on 16 April 2023, so that the next was due by 15 April 2024.
    let before = history((.reviewDecided, "2023-04-16"), (.reviewDecided, "2024-04-15"))
    let meeting = before.adding(ClockEvent(.reviewMeeting, on: "2024-11-01"))
    let decided = meeting.adding(ClockEvent(.reviewDecided, on: "2024-11-25"))
    func due(_ code: DeadlineCode, _ history: PlanHistory, _ today: Day) -> [String] {
      clock.obligations(of: history, asOf: today).filter { $0.deadline == code }
        .map { "\($0.due) \($0.state)" }
    }
    #expect(
      due(.reviewDue, meeting, "2024-11-20") == ["2024-04-15 met", "2025-04-14 later"]
    )
    #expect(due(.reviewDecision, meeting, "2024-11-20") == ["2024-11-29 upcoming"])
    #expect(due(.reviewDecision, decided, "2024-11-25") == ["2024-11-29 met"])
    // Twelve months starting with 25 November end on 24 November, not 29 November or 15 April.
    #expect(
      due(.reviewDue, decided, "2024-11-25")
        == ["2024-04-15 met", "2025-04-14 met", "2025-11-24 later"]
    )
    let amending = decided.adding(ClockEvent(.amendmentNotice, on: "2024-11-25"))
      .adding(ClockEvent(.phaseTransfer, on: "2025-09-01"))
    #expect(due(.amendedPlan, amending, "2024-11-25") == ["2025-01-20 later"])
    #expect(due(.phaseTransfer, amending, "2024-11-25") == ["2025-02-14 later"])
  }

  @Test("A late decision is missed and moves the next review later")
  func lateDecision() throws {
    let plan = history(
      (.planMade, "2025-11-20"),
      (.reviewMeeting, "2026-10-06"),
      (.reviewDecided, "2026-11-02")
    )
    let changes = clock.effects(
      ofMoving: ClockEvent(.reviewDecided, on: "2026-11-02"),
      to: "2026-11-25",
      in: plan,
      asOf: "2026-10-20"
    )
    let moved = changes.filter { $0.daysMoved != 0 }
    let deadlines: [DeadlineCode] = [.reviewMeeting, .reviewDue]
    #expect(moved.compactMap(\.deadline) == deadlines)
    #expect(moved.map(\.daysMoved) == [23, 23])
    #expect(moved.compactMap(\.after?.due) == ["2027-10-27", "2027-11-24"])
    #expect(
      Set(changes.filter(\.becomesMissed).compactMap(\.deadline))
        == [.reviewDue, .reviewDecision]
    )
  }

  @Test("A history compared with itself has no changes", arguments: 1...30)
  func noChanges(seed: Int) {
    let history = SmallProfile.seeded(seed)
    let small = SmallProfile.clock
    #expect(small.changes(from: history, to: history, asOf: "2026-02-01").isEmpty)
  }

  @Test("Every obligation of both histories is in one change or stays", arguments: 1...30)
  func completeness(seed: Int) {
    let small = SmallProfile.clock
    let one = SmallProfile.seeded(seed)
    let other = SmallProfile.seeded(seed + 100)
    let changes = small.changes(from: one, to: other, asOf: "2026-02-01")
    let before = small.obligations(of: one, asOf: "2026-02-01")
    let after = small.obligations(of: other, asOf: "2026-02-01")
    let same = Set(before).intersection(after)
    #expect(Set(changes.compactMap(\.before)).union(same) == Set(before))
    #expect(Set(changes.compactMap(\.after)).union(same) == Set(after))
    #expect(changes.compactMap(\.before).count + same.count == before.count)
    #expect(changes.compactMap(\.after).count + same.count == after.count)
    let pairsAgree = changes.allSatisfy { change in
      guard let before = change.before, let after = change.after else { return true }
      return before.deadline == after.deadline
    }
    #expect(pairsAgree)
  }

  @Test("An event that the history does not have is added on the new day")
  func movingNothing() {
    let plan = history((.reviewMeeting, "2026-10-06"))
    let moved = plan.moving(ClockEvent(.reportSent, on: "2026-10-12"), to: "2026-10-13")
    #expect(moved.events.last == ClockEvent(.reportSent, on: "2026-10-13"))
    #expect(
      plan.moving(plan.events[0], to: "2026-10-07").events.map(\.day) == ["2026-10-07"]
    )
  }

  // MARK: Safe days

  @Test(
    "A meeting is safe from two weeks' notice to four weeks before the twelve months end"
  )
  func safeMeeting() throws {
    let plan = history((.planMade, "2025-11-12"))
    let safe = clock.safeDays(for: .reviewMeeting, in: plan, asOf: "2026-09-01")
    #expect(safe.days == "2026-09-15"..."2026-10-14")
    #expect(Set(safe.limits.map(\.deadline)) == [.reviewDue, .reviewMeeting])
    #expect(Set(safe.notice.map(\.deadline)) == [.reviewNotice, .reviewPapers])
  }

  @Test("Notice already given makes earlier days safe, and a planned meeting is left out")
  func noticeGiven() {
    let plan = history(
      (.planMade, "2025-11-12"),
      (.noticeGiven, "2026-08-20"),
      (.papersSent, "2026-08-20"),
      (.reviewMeeting, "2026-11-10"),
      (.reviewDecided, "2026-12-08")
    )
    let safe = clock.safeDays(for: .reviewMeeting, in: plan, asOf: "2026-09-01")
    #expect(safe.days == "2026-09-01"..."2026-10-14")
  }

  @Test("Where notice and decision leave no day between them, none is safe")
  func noSafeDay() {
    let plan = history((.planMade, "2025-11-12"))
    let tight = clock.safeDays(for: .reviewMeeting, in: plan, asOf: "2026-09-30")
    #expect(tight.days == "2026-10-14"..."2026-10-14")
    let none = clock.safeDays(for: .reviewMeeting, in: plan, asOf: "2026-10-01")
    #expect(none.days == nil)
    #expect(!none.limits.isEmpty && !none.notice.isEmpty)
  }

  @Test("Without a limit every day from the notice on is safe")
  func noLimit() {
    let plan = history()
    let safe = clock.safeDays(for: .reviewMeeting, in: plan, asOf: "2026-09-01")
    #expect(safe.days == "2026-09-15"..."2027-09-02")
    #expect(safe.limits.isEmpty)
  }

  @Test("On a safe day nothing is missed, and on the days beside it something is")
  func bothWays() throws {
    let plan = history((.planMade, "2025-11-12"))
    let today: Day = "2026-09-01"
    func missed(_ day: Day) -> Int {
      let all = plan.adding(ClockEvent(.reviewMeeting, on: day))
        .adding(ClockEvent(.reviewDecided, on: day + .weeks(4)))
      return clock.obligations(of: all, asOf: today).count(where: \.isMissed)
    }
    let days = try #require(
      clock.safeDays(for: .reviewMeeting, in: plan, asOf: today).days
    )
    #expect(days.allSatisfy { missed($0) == 0 })
    #expect(missed(days.lowerBound - .days(1)) > 0)
    #expect(missed(days.upperBound + .days(1)) > 0)
  }
}
