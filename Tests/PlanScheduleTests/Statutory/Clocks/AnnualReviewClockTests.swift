import PlanModel
import PlanSchedule
import Testing

@Suite("Annual review clock")
struct AnnualReviewClockTests {
  @Test("A meeting on 10 November 2026 has its days before and after")
  func workedExample() {
    let clock = AnnualReviewClock(meeting: "2026-11-10")
    #expect(clock.completeBy == nil && clock.latestMeeting == nil)
    #expect(clock.noticeBy?.day == "2026-10-27")
    #expect(clock.papersBy?.day == "2026-10-27")
    #expect(clock.reportBy?.day == "2026-11-24")
    #expect(clock.decisionBy?.day == "2026-12-08")
    #expect(clock.amendmentsBy?.day == "2026-12-08")
    #expect(clock.amendedPlanBy?.day == "2027-02-02")
    #expect(clock.deadlines.map(\.day) == clock.deadlines.map(\.day).sorted())
    #expect(clock.deadlines.count == 6)
  }

  @Test(
    "The anchor alone gives when the review is complete and the latest meeting",
    arguments: [
      ("2025-03-10", "2026-03-09", "2026-02-09"),
      ("2024-02-29", "2025-02-27", "2025-01-30"),
      ("2025-02-28", "2026-02-27", "2026-01-30"),
    ] as [(Day, Day, Day)]
  )
  func anchors(made: Day, complete: Day, meeting: Day) {
    let clock = AnnualReviewClock(anchor: ClockEvent(.planMade, on: made))
    #expect(clock.completeBy?.day == complete)
    #expect(clock.latestMeeting?.day == meeting)
    #expect(clock.latestMeeting?.force == .advice)
    #expect(clock.deadlines.count == 2)
  }

  @Test("The decision is due by the end of the twelve months if that comes first")
  func lateMeeting() {
    let clock = AnnualReviewClock(
      anchor: ClockEvent(.planMade, on: "2025-11-20"),
      meeting: "2026-11-10"
    )
    #expect(clock.decisionBy?.day == "2026-11-19")
    #expect(clock.decisionBy?.day == clock.completeBy?.day)
  }

  @Test(
    "The amended plan is due eight weeks after the notice or twelve after the meeting",
    arguments: [
      ("2026-11-20", "2027-01-15"), ("2026-12-08", "2027-02-02"),
      ("2026-12-20", "2027-02-02"),
    ] as [(Day, Day)]
  )
  func devon(notice: Day, plan: Day) {
    let clock = AnnualReviewClock(meeting: "2026-11-10", amendmentNotice: notice)
    #expect(clock.amendedPlanBy?.day == plan)
  }

  @Test("A move to another phase may bring the amended plan forward")
  func transfer() {
    let clock = AnnualReviewClock(
      meeting: "2026-12-10",
      transfer: ClockEvent(transfer: .primaryToSecondary, in: 2027)
    )
    #expect(clock.amendedPlanBy?.day == "2027-02-14")
    #expect(clock.amendedPlanBy?.statutoryDay == "2027-02-15")
    let early = AnnualReviewClock(
      meeting: "2026-10-10",
      transfer: ClockEvent(transfer: .primaryToSecondary, in: 2027)
    )
    #expect(early.amendedPlanBy?.day == "2027-01-02")
  }

  @Test(
    "A meeting on the latest safe day leaves the decision its four weeks",
    arguments: 0..<80
  )
  func law(days: Int) throws {
    let anchor = ClockEvent(.reviewDecided, on: Day("2024-01-20") + .days(days))
    let latest = try #require(AnnualReviewClock(anchor: anchor).latestMeeting?.day)
    let safe = AnnualReviewClock(anchor: anchor, meeting: latest)
    let late = AnnualReviewClock(anchor: anchor, meeting: latest + .days(1))
    #expect(safe.decisionBy?.day == latest + .weeks(4))
    #expect(late.decisionBy?.day == safe.completeBy?.day)
  }

  @Test("Without anything known there is nothing to say")
  func nothing() {
    #expect(AnnualReviewClock().deadlines.isEmpty)
  }
}
