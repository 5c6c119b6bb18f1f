import PlanModel
import PlanSchedule
import Testing

@Suite("Deadline")
struct DeadlineTests {
  let profile = StatutoryProfile.england2014

  @Test(
    "A deadline says why its day is this one",
    arguments: [
      (
        .reviewReport, [ClockEvent(.reviewMeeting, on: "2026-11-10")],
        "two weeks after the review meeting on 10 November 2026"
      ),
      (
        .reviewNotice, [ClockEvent(.reviewMeeting, on: "2026-11-10")],
        "two weeks before the review meeting on 10 November 2026"
      ),
      (
        .draftResponse, [ClockEvent(.draftServed, on: "2026-09-28")],
        "15 days beginning with the day of the service of the draft plan on 28 September "
          + "2026"
      ),
      (
        .phaseTransfer, [ClockEvent(.phaseTransfer, on: "2027-09-01")],
        "before 15 February 2027, the year of the move to the next phase"
      ),
      (
        .reviewMeeting, [ClockEvent(.planMade, on: "2025-03-10")],
        "four weeks before the end of twelve months starting with the day of the making of "
          + "the plan on 10 March 2025"
      ),
      (
        .amendedPlan,
        [
          ClockEvent(.reviewMeeting, on: "2026-11-10"),
          ClockEvent(.amendmentNotice, on: "2026-11-20"),
        ],
        "eight weeks after the notice of amendments on 20 November 2026, which is before "
          + "twelve weeks after the review meeting on 10 November 2026"
      ),
    ] as [(DeadlineCode, [ClockEvent], String)]
  )
  func reasons(code: DeadlineCode, events: [ClockEvent], reason: String) {
    #expect(profile.deadline(code, from: events)?.reason == reason)
  }

  @Test("A kind of event that nobody listed is told without its code")
  func unlistedKind() {
    let kind: ClockEventKind = "Ada Brown moved house"
    let rule = DeadlineRule.local("school.own", "Own", from: kind, for: .weeks(1))
    let deadline = rule.deadline(from: [ClockEvent(kind, on: "2026-11-10")])
    #expect(deadline?.reason == "one week after the event on 10 November 2026")
    #expect(deadline?.description == "school.own 2026-11-17")
    #expect(deadline?.force == .schoolPolicy)
  }

  @Test("An exception takes the limit away and gives no later day")
  func exceptions() {
    let events = [ClockEvent(.assessmentRequested, on: "2026-06-15")]
    let plain = profile.deadline(.finalPlan, from: events)
    let claimed = profile.deadline(.finalPlan, from: events, claiming: [.schoolClosed])
    #expect(plain?.isDisapplied == false)
    #expect(claimed?.isDisapplied == true)
    #expect(claimed?.exceptions == [.schoolClosed])
    #expect(claimed?.day == plain?.day)
  }

  @Test(
    "A rule that gives no exception keeps its limit",
    arguments: DeadlineException.ofAssessment + DeadlineException.ofAdvice
  )
  func withoutException(exception: DeadlineException) {
    let events = [ClockEvent(.reviewMeeting, on: "2026-07-10")]
    let deadlines = profile.deadlines(for: events, claiming: [exception])
    #expect(deadlines.count == 6)
    #expect(deadlines.allSatisfy { !$0.isDisapplied })
  }
}
