import PlanModel
import PlanSchedule
import Testing

@Suite("Review anchor")
struct ReviewAnchorTests {
  let history = [
    ClockEvent(.reviewDecided, on: "2024-04-15"),
    ClockEvent(.reviewMeeting, on: "2024-11-01"),
  ]

  @Test("An early review brings the next one forward, counted from the decision")
  func workedExample() throws {
    let transfer = try #require(ClockEvent(transfer: .primaryToSecondary, in: 2025))
    let before = AnnualReviewClock(events: history + [transfer])
    #expect(before.decisionBy?.day == "2024-11-29")
    let decided =
      history + [
        ClockEvent(.reviewDecided, on: "2024-11-25"),
        ClockEvent(.amendmentNotice, on: "2024-11-25"), transfer,
      ]
    let anchor = try #require(ReviewAnchor(events: decided))
    #expect(anchor.event == ClockEvent(.reviewDecided, on: "2024-11-25"))
    #expect(anchor.nextReview.day == "2025-11-24")
    #expect(anchor.notes.isEmpty)
    let after = AnnualReviewClock(events: decided)
    #expect(after.amendedPlanBy?.day == "2025-01-20")
    #expect(after.decisionBy?.day == "2024-11-29")
  }

  @Test("A meeting alone resets nothing")
  func undecided() {
    let anchor = ReviewAnchor(events: history)
    #expect(anchor?.nextReview.day == "2025-04-14")
    #expect(anchor?.notes == [.meetingWithoutDecision])
  }

  @Test("A meeting after the twelve months is pointed out, and so is the decision")
  func late() {
    let anchor = ReviewAnchor(events: [
      ClockEvent(.planMade, on: "2024-04-15"),
      ClockEvent(.reviewMeeting, on: "2025-04-15"),
      ClockEvent(.reviewDecided, on: "2025-05-01"),
    ])
    #expect(anchor?.notes == [.meetingAfterPeriod, .decisionAfterPeriod])
    #expect(anchor?.nextReview.day == "2026-04-30")
    let inTime = ReviewAnchor(events: [
      ClockEvent(.planMade, on: "2024-04-15"),
      ClockEvent(.reviewMeeting, on: "2025-04-14"),
      ClockEvent(.reviewDecided, on: "2025-04-15"),
    ])
    #expect(inTime?.notes == [.decisionAfterPeriod])
  }

  @Test("A review for a move that was not a full one starts no new twelve months")
  func transfer() {
    let events = [
      ClockEvent(.reviewDecided, on: "2024-04-15"),
      ClockEvent(.phaseTransferFinal, on: "2025-02-10"),
    ]
    let anchor = ReviewAnchor(events: events)
    #expect(anchor?.nextReview.day == "2025-04-14")
    #expect(anchor?.notes == [.transferDoesNotReset])
  }

  @Test("Without a plan there is no anchor")
  func nothing() {
    #expect(ReviewAnchor(events: [ClockEvent(.reviewMeeting, on: "2026-11-10")]) == nil)
    #expect(ReviewAnchor(events: []) == nil)
  }

  @Test(
    "The next review is complete before the anniversary of the decision",
    arguments: 1...40
  )
  func law(seed: Int) {
    let events = SeededHistory(seed: seed).events.filter { $0.kind != .planTransferred }
    guard let anchor = ReviewAnchor(events: events) else { return }
    let decisions = events.filter { [.reviewDecided, .planMade].contains($0.kind) }
    #expect(anchor.event.day == decisions.map(\.day).max())
    #expect(anchor.nextReview.day < anchor.event.day + .years(1))
    #expect(anchor.nextReview.day >= anchor.event.day + .days(363))
  }
}
