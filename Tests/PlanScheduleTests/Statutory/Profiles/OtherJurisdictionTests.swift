import PlanModel
import PlanSchedule
import Testing

@Suite("Other jurisdictions")
struct OtherJurisdictionTests {
  @Test("A school in Wales has 35 school days, and its authority twelve weeks")
  func wales() {
    let wales = StatutoryProfile.wales2018
    let events = [ClockEvent(.assessmentRequested, on: "2026-09-08")]
    let school = DeadlineCalendar(nation: .wales, school: Riverbank.calendar)
    #expect(wales.deadline(.planBySchool, from: events) == nil)
    #expect(wales.deadline(.planBySchool, from: events, in: school)?.day == "2026-11-03")
    #expect(wales.deadline(.planByAuthority, from: events)?.day == "2026-12-01")
    #expect(wales.deadline(.planByAuthority, from: events)?.citation.isVerified == false)
  }

  @Test(
    "Deadlines elsewhere end on their day",
    arguments: [
      (.scotland2004, .assessmentDecision, .assessmentRequested, "2026-08-03"),
      (.scotland2004, .planByAuthority, .assessmentDecided, "2026-09-28"),
      (.scotland2004, .reviewRequestReply, .reviewRequested, "2026-07-06"),
      (.northernIreland1996, .assessmentDecision, .assessmentRequested, "2026-07-20"),
      (.northernIreland1996, .finalPlan, .assessmentRequested, "2026-12-07"),
      (.northernIreland1996, .firstReviewAt14, .fourteenthBirthday, "2027-06-07"),
      (.usIDEA, .assessmentDecision, .evaluationConsented, "2026-08-07"),
      (.usIDEA, .planByAuthority, .eligibilityDetermined, "2026-07-08"),
      (.usIDEA, .reevaluation, .eligibilityDetermined, "2029-06-08"),
      (.usIDEA, .reevaluationEarliest, .eligibilityDetermined, "2027-06-08"),
    ] as [(StatutoryProfile, DeadlineCode, ClockEventKind, Day)]
  )
  func days(
    profile: StatutoryProfile,
    code: DeadlineCode,
    kind: ClockEventKind,
    last: Day
  ) {
    #expect(
      profile.deadline(code, from: [ClockEvent(kind, on: "2026-06-08")])?.day == last
    )
  }

  @Test("Working days follow the bank holidays of the profile's nation")
  func nations() {
    var profile = StatutoryProfile.scotland2004
    profile.set(
      .local(
        "own",
        "Own",
        from: .reviewMeeting,
        for: .workingDays(1)
      )
    )
    let code: DeadlineCode = "own"
    let events = [ClockEvent(.reviewMeeting, on: "2026-01-01")]
    #expect(profile.deadline(code, from: events)?.day == "2026-01-05")
    profile.nation = .england
    #expect(profile.deadline(code, from: events)?.day == "2026-01-02")
  }
}
