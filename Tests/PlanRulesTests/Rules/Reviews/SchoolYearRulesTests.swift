import PlanModel
import PlanRules
import Testing

@Suite("Rules about meetings and plans in a school year")
struct SchoolYearRulesTests {
  func codes(
    asOf day: Day,
    setting: (inout RuleContext) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> [RuleID] {
    LinkedExample.codes(.participation, asOf: day, setting: setting, change)
  }

  @Test(
    "Meetings are asked for in proportion to the year that has passed",
    arguments: [
      ("2026-12-30", 0, true), ("2027-01-10", 0, false), ("2027-01-10", 1, true),
      ("2027-04-30", 1, true), ("2027-05-20", 1, false), ("2027-05-20", 2, true),
    ] as [(Day, Int, Bool)]
  )
  func meetings(day: Day, held: Int, isFine: Bool) {
    let found = codes(asOf: day) { plan in
      let met: Day = "2026-10-01"
      plan.events += (0..<held).map {
        PlanEvent(id: "e-2", kind: .familyMeeting, on: met + .weeks($0))
      }
    }
    #expect(found == (isFine ? [] : [.familyMeetings]))
  }

  @Test(
    "A review counts if a parent came, two on one day count once, last year's not",
    arguments: [
      (["2026-12-09", "2027-03-17"], "c-2", true),
      (["2026-12-09", "2026-12-09"], "c-2", false),
      (["2026-08-31", "2027-03-17"], "c-2", false),
      (["2026-12-09", "2027-05-21"], "c-2", false),
      (["2026-12-09", "2027-03-17"], "c-3", false),
    ] as [([Day], Contributor.ID, Bool)]
  )
  func reviews(days: [Day], attended: Contributor.ID, isFine: Bool) {
    let found = codes(asOf: "2027-05-20") { plan in
      plan.reviews += days.map { day in
        ReviewRecord(id: "r-2").with {
          $0.held = day
          $0.attended = [attended]
        }
      }
    }
    #expect(found == (isFine ? [] : [.familyMeetings]))
  }

  @Test("A plan that began late in the year, or stands beside an EHC plan, is not behind")
  func notBehind() {
    let late = codes(asOf: "2027-05-20") { $0.starts = "2027-04-26" }
    #expect(!late.contains(.familyMeetings))
    #expect(codes(asOf: "2027-05-20") { $0.kind = .ehcLinkedPlan } == [])
  }

  @Test("The number of meetings is the school's, and no number is a trap")
  func numbers() {
    func found(_ times: Int, asOf day: Day) -> [RuleID] {
      codes(asOf: day, setting: { $0.school.familyMeetingsPerYear = times }) {
        $0.ends = nil
      }
    }
    #expect(found(0, asOf: "2027-05-20") == [])
    #expect(found(.min, asOf: .first) == [])
    #expect(found(.max, asOf: .last) == [.familyMeetings])
  }

  @Test("Meetings that an earlier plan of the year records count too")
  func earlierMeetings() {
    let earlier = LinkedExample.plan.with {
      $0.id = "plan-0"
      let met = PlanEvent(id: "e-2", kind: .familyMeeting, on: "2026-11-04")
      $0.events.append(met)
    }
    let found = codes(asOf: "2027-01-10", setting: { $0.earlierPlans = [earlier] }) { _ in
    }
    #expect(found == [])
  }

  @Test(
    "Plans of a year are counted where the school has settled their number",
    arguments: [
      (nil, "2026-03-02", "2027-07-01", true), (2, nil, "2027-07-01", true),
      (2, "2026-03-02", "2027-07-01", false), (2, "2026-03-02", "2027-04-01", true),
      (2, "2027-03-01", "2027-07-01", true), (.max, "2027-03-01", "2027-07-01", false),
      (0, "2026-03-02", "2027-07-01", true),
    ] as [(Int?, Day?, Day, Bool)]
  )
  func plans(perYear: Int?, earlier: Day?, day: Day, isFine: Bool) {
    let found = codes(
      asOf: day,
      setting: { context in
        context.school.plansPerYear = perYear
        context.school.familyMeetingsPerYear = 0
        if let earlier {
          let plan = LearningPlan(id: "plan-0", pupil: "p-1").with { $0.starts = earlier }
          context.earlierPlans = [plan]
        }
      },
      { _ in }
    )
    #expect(found == (isFine ? [] : [.plansPerYear]))
  }
}
