import PlanModel
import PlanSchedule
import Testing

@Suite("England 2014")
struct England2014Tests {
  let profile = StatutoryProfile.england2014

  @Test(
    "Each deadline ends on its day",
    arguments: [
      (.assessmentDecision, .assessmentRequested, "2026-06-15", "2026-07-27"),
      (.noPlanDecision, .assessmentRequested, "2026-06-15", "2026-10-05"),
      (.finalPlan, .assessmentRequested, "2026-06-15", "2026-11-02"),
      (.assessmentAdvice, .adviceRequested, "2026-06-15", "2026-07-27"),
      (.draftResponse, .draftServed, "2026-09-28", "2026-10-12"),
      (.schoolConsultation, .schoolConsulted, "2026-09-28", "2026-10-13"),
      (.reviewDue, .planMade, "2025-03-10", "2026-03-09"),
      (.reviewDue, .reviewDecided, "2024-02-29", "2025-02-27"),
      (.reviewMeeting, .planMade, "2025-03-10", "2026-02-09"),
      (.reviewTermList, .termStarts, "2027-01-04", "2026-12-21"),
      (.reviewNotice, .reviewMeeting, "2026-11-10", "2026-10-27"),
      (.reviewPapers, .reviewMeeting, "2026-11-10", "2026-10-27"),
      (.reviewReport, .reviewMeeting, "2026-11-10", "2026-11-24"),
      (.reviewDecision, .reviewMeeting, "2026-11-10", "2026-12-08"),
      (.amendmentNotice, .reviewMeeting, "2026-11-10", "2026-12-08"),
      (.amendmentResponse, .amendmentNotice, "2026-12-08", "2026-12-22"),
      (.amendedPlan, .reviewMeeting, "2026-11-10", "2027-02-02"),
      (.amendedPlan, .amendmentNotice, "2026-12-08", "2027-02-02"),
      (.phaseTransfer, .phaseTransfer, "2026-09-01", "2026-02-14"),
      (.phaseTransferPost16, .post16Transfer, "2026-09-01", "2026-03-30"),
      (.phaseTransferBetweenPost16, .post16Move, "2026-09-01", "2026-04-01"),
      (.reassessment, .reassessAgreed, "2026-06-15", "2026-09-21"),
      (.reassessmentRefusal, .reassessed, "2026-06-15", "2026-12-15"),
      (.moveTransfer, .familyMoved, "2026-12-14", "2026-12-14"),
      (.moveNotice, .planTransferred, "2026-12-14", "2027-01-25"),
      (.moveReview, .planTransferred, "2026-12-14", "2027-03-13"),
      (.appeal, .decisionLetter, "2026-12-14", "2027-02-14"),
      (.underFiveEarliest, .underFiveReviewed, "2026-09-10", "2026-12-10"),
      (.underFiveReview, .underFiveReviewed, "2026-09-10", "2027-03-10"),
    ] as [(DeadlineCode, ClockEventKind, Day, Day)]
  )
  func table(code: DeadlineCode, kind: ClockEventKind, event: Day, last: Day) {
    #expect(profile.deadline(code, from: [ClockEvent(kind, on: event)])?.day == last)
  }

  @Test("The table has a row for every deadline")
  func complete() {
    #expect(profile.deadlines.count == 27)
  }

  @Test(
    "The time to answer is a minimum for the family, and all else that binds is a limit"
  )
  func bounds() {
    let minimums = profile.deadlines.filter { $0.bound == .minimum }
    #expect(
      Set(minimums.map(\.id)) == [
        .draftResponse, .amendmentResponse, .reassessmentRefusal, .underFiveEarliest,
      ]
    )
    #expect(minimums.filter { $0.binds == .family }.count == 2)
  }

  @Test("Only assessments and advice have exceptions, and reviews have none")
  func exceptions() {
    let four = profile.deadlines.filter {
      $0.exceptions == DeadlineException.ofAssessment
    }
    let three = profile.deadlines.filter { $0.exceptions == DeadlineException.ofAdvice }
    let any = profile.deadlines.filter { !$0.exceptions.isEmpty }
    #expect(
      four.map(\.id) == [.assessmentDecision, .noPlanDecision, .finalPlan, .reassessment]
    )
    #expect(three.map(\.id) == [.assessmentAdvice])
    #expect(any.count == 5)
  }

  @Test("Guidance is told apart from law")
  func force() {
    let should = profile.deadlines.filter { $0.force == .should }.map(\.id)
    #expect(
      should == [
        .schoolConsultation, .reviewTermList, .underFiveEarliest, .underFiveReview,
      ]
    )
    #expect(profile[.reviewMeeting]?.force == .advice)
    #expect(profile.deadlines.filter { $0.force == .must }.count == 22)
  }

  @Test("The appeal and the move take the later day, and the plan the earlier")
  func choices() {
    let letter = ClockEvent(.decisionLetter, on: "2026-12-14")
    let late = ClockEvent(.mediationEnded, on: "2027-02-10")
    let early = ClockEvent(.mediationEnded, on: "2026-12-20")
    #expect(profile.deadline(.appeal, from: [letter, late])?.day == "2027-03-10")
    #expect(profile.deadline(.appeal, from: [letter, early])?.day == "2027-02-14")
    let meeting = ClockEvent(.reviewMeeting, on: "2026-11-10")
    let notice = ClockEvent(.amendmentNotice, on: "2026-11-20")
    #expect(profile.deadline(.amendedPlan, from: [meeting, notice])?.day == "2027-01-15")
  }

  @Test("A family has its fifteen days before any plan is due", arguments: 0...84)
  func minimums(days: Int) throws {
    let meeting: Day = "2026-11-10"
    let clock = AnnualReviewClock(
      meeting: meeting,
      amendmentNotice: meeting + .days(days)
    )
    let response = try #require(clock.amendmentResponse)
    #expect(response.day == meeting + .days(days + 14))
    let plan = try #require(clock.amendedPlanBy)
    #expect(plan.day <= meeting + .weeks(12))
  }
}
