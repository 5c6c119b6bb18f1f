import PlanModel
import PlanProgress
import Testing

@Suite("Occasions that are left")
struct RemainingOccasionsTests {
  private func remaining(
    _ criterion: Criterion,
    _ readings: [Reading],
    due: Day = "2026-11-09",
    asOf day: Day = "2026-10-12",
    _ schedule: MonitoringSchedule? = MonitoringSchedule(frequency: .weekly),
    in time: TeachingTime = .everyDay
  ) throws -> RemainingOccasions {
    let target = Cases.target(criterion).with { $0.due = due }
    let evaluation = CriterionEvaluation(
      of: target,
      readings: readings,
      asOf: day,
      in: time
    )
    return try RemainingOccasions(
      of: target,
      after: evaluation,
      schedule: schedule,
      in: time
    )
  }

  @Test("A schedule that leaves room says after how many occasions it could be met")
  func room() throws {
    let passes = Cases.passes([0, 1, 0, 0, 1])
    let left = try remaining(.occasions(4, of: 5), passes)
    #expect(left.planned == 4)
    #expect(left.needed == 3)
    #expect(left.leavesRoom)
    let text =
      "The criterion could be met after 3 more occasions, and 4 more occasions are planned "
      + "by the due day of 9 November 2026."
    #expect(left.text == text)
  }

  @Test("Too few planned occasions speak of the schedule and not of the pupil")
  func noRoom() throws {
    let left = try remaining(.occasions(8, of: 10), Cases.passes([1, 1]))
    #expect(left.needed == 8)
    #expect(!left.leavesRoom)
    #expect(left.text.hasSuffix("Further occasions would leave room for it."))
    #expect(!left.text.contains("pupil"))
  }

  @Test("What is met at present needs no more")
  func met() throws {
    let left = try remaining(.percent(80), Cases.weekly([8], outOf: 10))
    #expect(left.needed == 0)
    #expect(left.text.hasPrefix("The criterion is met at present"))
  }

  @Test(
    "Each kind of schedule is counted to the due day",
    arguments: [
      (Frequency.daily, 20), (.weekly, 4), (.fortnightly, 2), (.times(3, per: .week), 12),
      (.times(1, per: .month), 0), (.times(2, per: .year), 0),
    ] as [(Frequency, Int)]
  )
  func schedules(frequency: Frequency, planned: Int) throws {
    let schedule = MonitoringSchedule(frequency: frequency)
    #expect(try remaining(.percent(80), [], schedule).planned == planned)
  }

  @Test("Closed days plan nothing, and fixed days come before a frequency")
  func closures() throws {
    let time = TeachingTime(closed: ["2026-10-26"..."2026-11-01"])
    #expect(try remaining(.percent(80), [], in: time).planned == 3)
    let days = MonitoringSchedule(frequency: .weekly).with {
      $0.days = ["2026-10-12", "2026-10-13", "2026-10-27", "2026-11-09", "2026-11-10"]
    }
    #expect(try remaining(.percent(80), [], days).planned == 3)
    #expect(try remaining(.percent(80), [], days, in: time).planned == 2)
  }

  @Test("Settings and weeks that are still to come need occasions of their own")
  func wider() throws {
    let readings = [Cases.reading(1, 9, outOf: 10) { $0.setting = "Class" }]
    let spread = try remaining(Criterion.percent(80).generalised(settings: 3), readings)
    #expect(spread.needed == 2)
    let again = try remaining(Criterion.percent(80).maintained(forWeeks: 3), [])
    #expect(again.needed == 2)
  }

  @Test("Terms and periods are counted by the school's calendar")
  func periods() throws {
    let time = TeachingTime(terms: ["2026-09-07"..."2026-10-23"])
    let termly = MonitoringSchedule(frequency: .termly)
    #expect(try remaining(.percent(80), [], termly, in: time).planned == 1)
    #expect(throws: CannotJudgeReason.periodNeedsCalendar) {
      try remaining(.percent(80), [], termly)
    }
    #expect(try remaining(.atLeast(3, per: .week), [], nil).planned == 4)
  }

  @Test("Nothing is counted without a due day, a schedule or a criterion")
  func refusals() {
    #expect(throws: CannotJudgeReason.scheduleMissing) {
      try remaining(.percent(80), [], nil)
    }
    let odd = MonitoringSchedule(frequency: Frequency(times: 0, period: .week, every: 0))
    #expect(throws: CannotJudgeReason.scheduleMissing) {
      try remaining(.percent(80), [], odd)
    }
    #expect(throws: CannotJudgeReason.criterionInWords) {
      try remaining(.words("Joins in"), [])
    }
    let target = Cases.target(.percent(80))
    let evaluation = Cases.evaluate(.percent(80), [])
    #expect(throws: CannotJudgeReason.dueMissing) {
      try RemainingOccasions(of: target, after: evaluation)
    }
  }

  @Test("So many passes are enough, and one fewer are not", arguments: 1...25)
  func fewest(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let criteria: [Criterion] = [
      .occasions(3, of: 5), .occasions(4, of: 4), .occasions(1, of: 3),
    ]
    var wrong = 0
    for criterion in criteria {
      let passes = (0..<numbers.next(below: 9)).map { _ in numbers.next(below: 2) }
      let left = try remaining(criterion, Cases.passes(passes), asOf: "2027-01-01")
      let isMet = { (further: Int) in
        let more = passes + Array(repeating: 1, count: further)
        return Cases.evaluate(criterion, Cases.passes(more)).isStillMet
      }
      if !isMet(left.needed) { wrong += 1 }
      if left.needed > 0, isMet(left.needed - 1) { wrong += 1 }
    }
    #expect(wrong == 0)
  }
}
