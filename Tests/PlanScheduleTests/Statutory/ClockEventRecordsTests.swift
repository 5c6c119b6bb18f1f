import PlanModel
import PlanSchedule
import Testing

@Suite("Clock events of records")
struct ClockEventRecordsTests {
  @Test("The steps of a review become events that meet its deadlines")
  func review() {
    var steps = AnnualReview()
    steps.noticeGiven = "2026-10-20"
    steps.papersCirculated = "2026-10-21"
    steps.reportSent = "2026-11-20"
    steps.authorityDecided = "2026-12-01"
    steps.authorityDecision = .amend
    steps.amendmentNotice = "2026-12-01"
    var record = ReviewRecord(id: "review-1", kind: .annual)
    record.planned = "2026-11-09"
    record.held = "2026-11-10"
    record.annualReview = steps
    let clock = AnnualReviewClock(events: record.clockEvents)
    #expect(clock.reportBy?.day == "2026-11-24")
    #expect(clock.amendedPlanBy?.day == "2027-01-26")
    #expect(clock.completeBy?.day == "2027-11-30")
    #expect(record.clockEvents.count == 6)
  }

  @Test("A plan that stays as it is needs no amendments")
  func maintained() {
    var steps = AnnualReview()
    steps.authorityDecided = "2026-12-01"
    steps.authorityDecision = .maintain
    #expect(steps.clockEvents.map(\.kind) == [.reviewDecided, .planMaintained])
    let metBy = StatutoryProfile.england2014[.amendmentNotice]?.metBy ?? []
    #expect(metBy.contains(.planMaintained))
  }

  @Test("A termly review is none of the statutory clock's business")
  func termly() {
    var record = ReviewRecord(id: "review-1", kind: .termly)
    record.held = "2026-11-10"
    #expect(record.clockEvents.isEmpty)
    #expect(AnnualReview().clockEvents.isEmpty)
  }

  @Test("The dates of a plan become events")
  func plan() {
    var plan = EHCPlan.blank
    plan.requested = "2025-01-06"
    plan.finalIssued = "2025-05-20"
    #expect(plan.clockEvents.map(\.kind) == [.assessmentRequested, .planMade])
    #expect(AnnualReviewClock(events: plan.clockEvents).completeBy?.day == "2026-05-19")
  }
}
