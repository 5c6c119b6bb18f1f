import PlanModel
import PlanSchedule
import Testing

@Suite("History of a plan")
struct PlanHistoryTests {
  private func lines(_ history: PlanHistory) -> [String] {
    history.events.map { "\($0.kind) \($0.day)" }
  }

  private func plan(_ reviews: [ReviewRecord] = []) -> LearningPlan {
    var plan = LearningPlan(id: "p1", pupil: "u1")
    plan.reviews = reviews
    return plan
  }

  private var annualReview: ReviewRecord {
    var review = ReviewRecord(id: "r1", kind: .annual)
    review.planned = "2026-10-05"
    review.held = "2026-10-06"
    var steps = AnnualReview()
    steps.noticeGiven = "2026-09-18"
    steps.papersCirculated = "2026-09-20"
    steps.reportSent = "2026-10-16"
    steps.authorityDecided = "2026-10-30"
    steps.amendmentNotice = "2026-10-31"
    steps.finalPlanIssued = "2026-12-11"
    review.annualReview = steps
    return review
  }

  @Test("Each step of an annual review becomes its event")
  func annualSteps() {
    let history = PlanHistory(of: plan([annualReview]), ehcPlan: EHCPlan())
    #expect(
      lines(history) == [
        "reviewMeeting 2026-10-06", "noticeGiven 2026-09-18", "papersSent 2026-09-20",
        "reportSent 2026-10-16", "reviewDecided 2026-10-30", "amendmentNotice 2026-10-31",
        "planAmended 2026-12-11",
      ]
    )
    #expect(history.reviews.isEmpty)
    #expect(history.subject.pupil == "u1")
  }

  @Test("A decision to maintain the plan leaves no amendment to wait for")
  func maintained() {
    var review = annualReview
    review.annualReview?.authorityDecision = .maintain
    review.annualReview?.amendmentNotice = nil
    review.annualReview?.finalPlanIssued = nil
    let history = PlanHistory(of: plan([review]), ehcPlan: EHCPlan())
    let clock = ObligationClock(.england2014)
    let open = clock.obligations(of: history, asOf: "2027-09-01").filter {
      $0.state == .overdue
    }
    #expect(lines(history).last == "planMaintained 2026-10-30")
    #expect(open.isEmpty)
  }

  @Test("Once a plan is made, the steps that led to it are left out")
  func madePlan() {
    var ehcPlan = EHCPlan()
    ehcPlan.requested = "2025-06-16"
    ehcPlan.draftServed = "2025-09-29"
    var school = plan()
    school.events = [
      PlanEvent(id: "e1", kind: .ehcAssessmentRequested, on: "2025-06-16"),
      PlanEvent(id: "e2", kind: .familyMeeting, on: "2025-06-20"),
    ]
    #expect(
      lines(PlanHistory(of: school, ehcPlan: ehcPlan))
        == ["assessmentRequested 2025-06-16", "draftServed 2025-09-29"]
    )
    #expect(lines(PlanHistory(of: school)) == ["assessmentRequested 2025-06-16"])
    ehcPlan.finalIssued = "2025-11-03"
    ehcPlan.amended = "2026-12-11"
    ehcPlan.ceased = "2027-07-16"
    #expect(
      lines(PlanHistory(of: school, ehcPlan: ehcPlan))
        == ["planMade 2025-11-03", "planAmended 2026-12-11", "planCeased 2027-07-16"]
    )
  }

  @Test(
    "The last meeting counts only until it was decided on",
    arguments: [
      ("2026-10-06", nil, ["reviewMeeting 2026-10-06"]),
      (
        "2026-10-06", "2025-11-01",
        ["reviewMeeting 2026-10-06", "reviewDecided 2025-11-01"]
      ),
      ("2026-10-06", "2026-10-30", ["reviewDecided 2026-10-30"]),
    ] as [(Day, Day?, [String])]
  )
  func lastMeeting(meeting: Day, decision: Day?, expected: [String]) {
    var ehcPlan = EHCPlan()
    ehcPlan.lastReviewMeeting = meeting
    ehcPlan.lastReviewDecision = decision
    #expect(lines(PlanHistory(of: plan(), ehcPlan: ehcPlan)) == expected)
  }

  @Test("The same step in two records is one event")
  func once() {
    var ehcPlan = EHCPlan()
    ehcPlan.lastReviewDecision = "2026-10-30"
    let history = PlanHistory(of: plan([annualReview]), ehcPlan: ehcPlan)
    #expect(lines(history).count { $0 == "reviewDecided 2026-10-30" } == 1)
  }

  @Test(
    "A move becomes the event of its kind, for an EHC plan alone",
    arguments: [
      (.primaryToSecondary, ["phaseTransfer 2027-09-01"]),
      (.infantToJunior, ["phaseTransfer 2027-09-01"]),
      (.secondaryToPost16, ["post16Transfer 2027-09-01"]),
      (.betweenPost16, ["post16Move 2027-09-01"]),
      (.newSchool, []), (.toAdultLife, []),
    ] as [(TransitionKind, [String])]
  )
  func transitions(kind: TransitionKind, expected: [String]) {
    var school = plan()
    school.transition = Transition(kind: kind)
    school.transition?.on = "2027-09-01"
    #expect(lines(PlanHistory(of: school, ehcPlan: EHCPlan())) == expected)
    #expect(PlanHistory(of: school).events.isEmpty)
  }

  @Test("Other reviews are the school's own, and the next one stands for those to come")
  func ownReviews() {
    var held = ReviewRecord(id: "r1", kind: .termly)
    held.planned = "2026-10-07"
    held.held = "2026-10-09"
    held.nextReview = "2027-01-20"
    let history = PlanHistory(of: plan([held]))
    #expect(
      history.reviews == [
        SchoolReview(id: "r1", day: "2026-10-07", held: "2026-10-09"),
        SchoolReview(id: "next.2027-01-20", day: "2027-01-20"),
      ]
    )
    var open = ReviewRecord(id: "r2", kind: .termly)
    open.planned = "2027-02-03"
    #expect(PlanHistory(of: plan([held, open])).reviews.map(\.id) == ["r1", "r2"])
    #expect(PlanHistory(of: plan([annualReview])).reviews.map(\.id) == ["r1"])
  }
}
