import PlanModel
import PlanRules
import Testing

@Suite("Rules about what was given")
struct DeliveryRulesTests {
  /// Three sessions a week from 7 September; 38 of 52 weeks are weeks of teaching, so that
  /// up to 16 October twelve are planned.
  func found(
    asOf day: Day = "2026-10-16",
    sessions: [(count: Int, status: SessionStatus)],
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) -> [Finding] {
    let all = sessions.flatMap { Array(repeating: $0.status, count: $0.count) }
    let delivery: Set<RuleID> = [.sessionsShort, .minutesShort]
    return LinkedExample.findings(.provision, asOf: day) { plan in
      plan.deliveredSessions = all.map { status in
        DeliveredSession(id: "d-1", provision: "p-1", on: "2026-09-08", status: status)
      }
      change(&plan)
    }.filter { delivery.contains($0.rule) }
  }

  @Test(
    "Eight of ten planned sessions are enough",
    arguments: [(9, false), (10, true), (12, true), (30, true)]
  )
  func dose(count: Int, isFine: Bool) {
    let findings = found(sessions: [(count, .delivered)])
    #expect(findings.map(\.rule) == (isFine ? [] : [.sessionsShort]))
    #expect(findings.allSatisfy { $0.message.contains("9 of 12") })
  }

  @Test("A session cut short was held; one that was missed was not, whoever was away")
  func statuses() {
    #expect(found(sessions: [(5, .delivered), (5, .shortened)]).isEmpty)
    let missed: [SessionStatus] = [.pupilAbsent, .staffAbsent, .cancelled]
    let findings = missed.map { found(sessions: [(9, .delivered), (3, $0)]).count }
    #expect(findings == [1, 1, 1])
  }

  @Test("Where only missed sessions are recorded, the others were given")
  func exceptionsOnly() {
    #expect(found(sessions: [(2, .pupilAbsent)]).isEmpty)
    #expect(found(sessions: [(3, .pupilAbsent)]).count == 1)
    #expect(found(sessions: [(100, .cancelled)]).count == 1)
  }

  @Test("Nothing is said without records, in the first two weeks, or without fixed weeks")
  func silent() {
    #expect(found(sessions: []).isEmpty)
    #expect(found(asOf: "2026-09-19", sessions: [(1, .delivered)]).isEmpty)
    #expect(found(sessions: [(1, "somehow")]).isEmpty)
    #expect(
      found(sessions: [(1, .delivered)]) { $0.provision[0].frequency = .termly }.isEmpty
    )
    let other = found(sessions: [(1, .delivered)]) {
      $0.deliveredSessions[0].provision = "p-9"
    }
    #expect(other.isEmpty)
  }

  @Test(
    "A programme of few weeks is measured by its weeks, and one that ended by its end"
  )
  func shortProgrammes() {
    #expect(found(sessions: [(6, .delivered)]) { $0.provision[0].weeks = 2 }.isEmpty)
    #expect(found(sessions: [(6, .delivered)]) { $0.provision[0].weeks = 3 }.count == 1)
    let ended = found(asOf: "2027-06-01", sessions: [(10, .delivered)]) {
      $0.provision[0].ends = "2026-10-16"
    }
    #expect(ended.isEmpty)
  }

  @Test(
    "Sessions are as long as planned, on the whole",
    arguments: [(16, true), (15.9, false), (0, false), (-5, true)] as [(Number, Bool)]
  )
  func minutes(length: Number, isFine: Bool) {
    let findings = found(sessions: [(12, .delivered)]) { plan in
      for place in plan.deliveredSessions.indices {
        plan.deliveredSessions[place].minutes = length
      }
    }
    #expect(findings.map(\.rule) == (isFine ? [] : [.minutesShort]))
  }

  @Test(
    "Extreme days and numbers are no trap",
    arguments: [Day.first, "2026-09-07", .last],
    [Int.min, 0, 1, .max]
  )
  func extremes(day: Day, number: Int) {
    let findings = LinkedExample.findings(
      .provision,
      asOf: day,
      setting: {
        $0.school.teachingWeeksPerYear = number
        $0.school.deliveredPercent = number
      },
      {
        $0.provision[0].starts = .first
        $0.provision[0].weeks = number
        $0.provision[0].frequency = Frequency(times: number, period: .day, every: number)
        $0.deliveredSessions = [DeliveredSession(id: "d-1", provision: "p-1", on: .first)]
      }
    )
    #expect(findings.count < 10)
  }
}
