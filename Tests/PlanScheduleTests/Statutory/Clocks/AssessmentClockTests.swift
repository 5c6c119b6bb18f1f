import PlanModel
import PlanSchedule
import Testing

@Suite("Assessment clock")
struct AssessmentClockTests {
  @Test("A request of 15 June 2026 gives 27 July, 5 October and 2 November")
  func workedExample() {
    let clock = AssessmentClock(requested: "2026-06-15")
    #expect(clock.decision?.day == "2026-07-27")
    #expect(clock.noPlan?.day == "2026-10-05")
    #expect(clock.final?.day == "2026-11-02")
    #expect(clock.final?.binds == .localAuthority)
  }

  @Test("A draft served on 28 September 2026 may be answered through 12 October")
  func draft() {
    let deadline = StatutoryProfile.england2014.draftResponse(served: "2026-09-28")
    #expect(deadline?.day == "2026-10-12")
    #expect(deadline?.bound == .minimum)
    #expect(deadline?.binds == .family)
  }

  @Test("A claimed exception disapplies all three limits and moves none")
  func exception() {
    let plain = AssessmentClock(requested: "2026-06-15")
    let clock = AssessmentClock(requested: "2026-06-15", claiming: [.absence])
    let deadlines = [clock.decision, clock.noPlan, clock.final].compactMap(\.self)
    #expect(deadlines.allSatisfy { $0.isDisapplied })
    #expect(
      deadlines.map(\.day) == [plain.decision, plain.noPlan, plain.final].map { $0?.day }
    )
  }

  @Test("The steps follow each other whatever the day", arguments: 0..<80)
  func law(days: Int) throws {
    let clock = AssessmentClock(requested: Day("2024-01-20") + .days(days))
    let decision = try #require(clock.decision?.day)
    let noPlan = try #require(clock.noPlan?.day)
    let final = try #require(clock.final?.day)
    #expect(decision + .weeks(10) == noPlan)
    #expect(noPlan + .weeks(4) == final)
  }

  @Test("At the end of the calendar there is no deadline")
  func ends() {
    let clock = AssessmentClock(requested: .last)
    #expect(clock.decision == nil && clock.noPlan == nil && clock.final == nil)
  }
}
