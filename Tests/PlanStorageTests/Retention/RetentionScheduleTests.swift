import PlanModel
import PlanStorage
import Testing

@Suite("Retention schedule")
struct RetentionScheduleTests {
  private static func rule(
    _ start: RetentionStart,
    _ period: CalendarSpan
  ) -> RetentionRule {
    RetentionRule(
      id: "rule",
      title: "A rule",
      from: start,
      for: period,
      citation: Citation("Policy of the school")
    )
  }

  private static func stored(_ plan: LearningPlan) -> StoredPlan {
    let access = AuditFixtures.access()
    let change = PlanChange.save(plan, expecting: nil, reason: "New")
    return StoredPlan(plan, revision: change.revision(after: nil, by: access))
  }

  private static let plan = LearningPlan(id: "plan-1", pupil: "p-1")
  private static let pupil = Pupil(id: "p-1").with { $0.dateOfBirth = "2012-02-29" }

  // MARK: Periods

  @Test(
    "A period ends on the day of its event, or on the first of the next month",
    arguments: [
      ("2012-02-29", .years(31), "2043-03-01"), ("2012-02-29", .years(32), "2044-02-29"),
      ("2012-02-29", .years(25), "2037-03-01"), ("2012-02-28", .years(31), "2043-02-28"),
      ("2012-03-01", .years(31), "2043-03-01"), ("2068-02-29", .years(32), "2100-03-01"),
      ("2026-01-31", .months(1), "2026-03-01"), ("2026-01-31", .months(2), "2026-03-31"),
      ("2026-08-31", .months(6), "2027-03-01"), ("2026-12-31", .days(1), "2027-01-01"),
      ("2026-02-28", .weeks(2), "2026-03-14"), ("2026-05-05", .years(0), "2026-05-05"),
      ("9980-01-01", .years(31), nil),
    ] as [(Day, CalendarSpan, Day?)]
  )
  func periods(start: Day, period: CalendarSpan, end: Day?) {
    #expect(Self.rule(.dateOfBirth, period).lastDay(after: start) == end)
  }

  @Test("A period in years ends on the birthday that reaches them", arguments: 0...40)
  func birthdays(years: Int) {
    let rule = Self.rule(.dateOfBirth, .years(years))
    let births: [Day] = ["2012-02-29", "2000-02-29", "2011-03-01", "2013-12-31"]
    #expect(
      births.allSatisfy { rule.lastDay(after: $0) == $0.birthday(reachingAge: years) }
    )
  }

  // MARK: Judging

  @Test(
    "A plan is kept through its last day and due on the next",
    arguments: [
      ("2043-02-28", .kept), ("2043-03-01", .kept), ("2043-03-02", .due),
      ("2026-09-07", .kept), ("9999-12-31", .due),
    ] as [(Day, RetentionStatus)]
  )
  func due(day: Day, status: RetentionStatus) {
    let schedule = RetentionSchedule([Self.rule(.dateOfBirth, .years(31))])
    let judgement = schedule.judge(Self.stored(Self.plan), of: Self.pupil, asOf: day)
    #expect(judgement.status == status)
    #expect(judgement.start == "2012-02-29")
    #expect(judgement.lastDay == "2043-03-01")
    #expect(judgement.rule == "rule")
  }

  @Test("A hold of the plan or of the pupil comes before everything else")
  func holds() {
    var schedule = RetentionSchedule([Self.rule(.dateOfBirth, .years(1))])
    let held = Self.plan.with { $0.retention = Retention().with { $0.isOnHold = true } }
    let day: Day = "2043-03-02"
    let ofPlan = schedule.judge(Self.stored(held), of: Self.pupil, asOf: day)
    #expect(ofPlan.status == .onHold)
    schedule.holds = ["p-1"]
    let ofPupil = schedule.judge(Self.stored(Self.plan), of: nil, asOf: day)
    #expect(ofPupil.status == .onHold)
    #expect(ofPupil.gap == .noPupil)
  }

  @Test("The day that a plan sets itself counts if it is later or there is no rule")
  func ownDay() {
    let day: Day = "2026-09-07"
    func lastDay(_ until: Day, under schedule: RetentionSchedule) -> Day? {
      let plan = Self.plan.with { $0.retention = Retention().with { $0.until = until } }
      return schedule.judge(Self.stored(plan), of: Self.pupil, asOf: day).lastDay
    }
    let schedule = RetentionSchedule([Self.rule(.dateOfBirth, .years(31))])
    #expect(lastDay("2050-01-01", under: schedule) == "2050-01-01")
    #expect(lastDay("2030-01-01", under: schedule) == "2043-03-01")
    #expect(lastDay("2030-01-01", under: RetentionSchedule([])) == "2030-01-01")
  }

  @Test("Each start is found where it is kept, and a gap says what is missing")
  func starts() {
    let pupil = Pupil(id: "p-1")
    let left = pupil.with {
      $0.placements = ["2030-07-20", "2024-07-20"].map { (day: Day) in
        Placement(school: "A school").with { $0.ends = day }
      }
    }
    let onRoll = left.with { $0.placements.append(Placement(school: "Another school")) }
    let dated = Self.plan.with {
      $0.ends = "2027-07-20"
      $0.reviews = [
        ReviewRecord(id: "r-1").with { $0.held = "2027-02-01" },
        ReviewRecord(id: "r-2").with { $0.planned = "2027-06-01" },
      ]
    }
    typealias Case = (RetentionStart, LearningPlan, Pupil?, Day?, RetentionGap?)
    let cases: [Case] = [
      (.dateOfBirth, Self.plan, Self.pupil, "2012-02-29", nil),
      (.dateOfBirth, Self.plan, pupil, nil, .noDateOfBirth),
      (.dateOfBirth, Self.plan, nil, nil, .noPupil),
      (.leaving, Self.plan, left, "2030-07-20", nil),
      (.leaving, Self.plan, onRoll, nil, .stillOnRoll),
      (.leaving, Self.plan, pupil, nil, .noPlacement),
      (.leaving, Self.plan, nil, nil, .noPupil),
      (.planEnd, dated, nil, "2027-07-20", nil),
      (.planEnd, Self.plan, nil, nil, .noPlanEnd),
      (.lastReview, dated, nil, "2027-02-01", nil),
      (.lastReview, Self.plan, nil, nil, .noReview),
      (.lastChange, Self.plan, nil, "2026-09-07", nil),
      (RetentionStart(rawValue: "vendor.start"), Self.plan, nil, nil, .unknownStart),
    ]
    let found = cases.map { start, plan, pupil, _, _ in
      RetentionSchedule([Self.rule(start, .years(1))])
        .judge(Self.stored(plan), of: pupil, asOf: "2026-09-07")
    }
    #expect(found.map(\.start) == cases.map(\.3))
    #expect(found.map(\.gap) == cases.map(\.4))
    #expect(found.count { $0.status == .notJudged } == 7)
  }

  // MARK: Choosing a rule

  @Test("A plan names its rule, or the first that covers it applies")
  func choosing() {
    let linked = Self.rule(.planEnd, .years(6)).with(
      id: "linked",
      kinds: [.ehcLinkedPlan]
    )
    let closed = Self.rule(.planEnd, .years(2)).with(id: "closed", stages: [.completed])
    let schedule = RetentionSchedule([linked, closed, Self.rule(.planEnd, .years(1))])
    func rule(_ change: (inout LearningPlan) -> Void) -> String? {
      schedule.rule(for: Self.plan.with(change))?.id
    }
    #expect(rule { $0.kind = .ehcLinkedPlan } == "linked")
    #expect(rule { $0.lifecycle = .completed } == "closed")
    #expect(rule { _ in } == "rule")
    #expect(rule { $0.retention = Retention(policy: "closed") } == "closed")
    #expect(rule { $0.retention = Retention(policy: "lost") } == nil)
    let lost = Self.plan.with { $0.retention = Retention(policy: "lost") }
    let judgement = schedule.judge(Self.stored(lost), of: nil, asOf: "2026-09-07")
    #expect(judgement.gap == .unknownRule)
  }

  @Test("The example is marked as not verified")
  func example() {
    let rules = RetentionSchedule.unverifiedExample.rules
    #expect(rules.count == 1)
    #expect(rules.allSatisfy { !$0.citation.isVerified && $0.title.contains("example") })
  }
}

extension RetentionRule {
  fileprivate func with(
    id: String,
    kinds: Set<PlanKind>? = nil,
    stages: Set<Lifecycle>? = nil
  ) -> RetentionRule {
    var copy = self
    copy.id = id
    copy.kinds = kinds
    copy.lifecycles = stages
    return copy
  }
}
