import PlanModel
import PlanSchedule
import Testing

@Suite("Dated cycle")
struct DatedCycleTests {
  static let stages: [ReviewStage] = [.assess, .plan, .act, .review]

  @Test("Support fills what assessing, planning and reviewing leave")
  func lengths() throws {
    let cycle = try #require(DatedCycle(1, from: "2026-09-07", through: "2026-12-16"))
    #expect(cycle.days(of: .assess) == "2026-09-07"..."2026-09-20")
    #expect(cycle.days(of: .plan) == "2026-09-21"..."2026-09-27")
    #expect(cycle.days(of: .act) == "2026-09-28"..."2026-12-09")
    #expect(cycle.days(of: .review) == "2026-12-10"..."2026-12-16")
    #expect(cycle.days(of: "identify") == nil)
  }

  @Test(
    "A cycle is at one stage on each of its days, and at none beside them",
    arguments: [
      ("2026-09-06", nil), ("2026-09-07", .assess), ("2026-09-20", .assess),
      ("2026-09-21", .plan), ("2026-09-28", .act), ("2026-12-09", .act),
      ("2026-12-10", .review), ("2026-12-16", .review), ("2026-12-17", nil),
    ] as [(Day, ReviewStage?)]
  )
  func stage(day: Day, stage: ReviewStage?) throws {
    let cycle = try #require(DatedCycle(1, from: "2026-09-07", through: "2026-12-16"))
    #expect(cycle.stage(asOf: day) == stage)
  }

  @Test("Stages follow each other without a gap, a day or more each", arguments: 1...60)
  func law(length: Int) {
    var numbers = SeededNumbers(seed: length)
    let start: Day = "2026-09-07"
    let lengths = StageLengths(
      assessDays: Int.random(in: -5...40, using: &numbers),
      planDays: length % 7 == 0 ? .max : Int.random(in: -5...40, using: &numbers),
      reviewDays: length % 5 == 0 ? .min : Int.random(in: -5...40, using: &numbers)
    )
    let cycle = DatedCycle(
      1,
      from: start,
      through: start + .days(length - 1),
      lengths: lengths
    )
    #expect((cycle == nil) == (length < 4))
    guard let cycle else { return }
    let days = Self.stages.compactMap { cycle.days(of: $0) }.flatMap(Array.init)
    #expect(days == Array(cycle.days))
    #expect(days.count == length)
  }

  @Test("Days that do not follow each other are no cycle")
  func refusals() {
    func cycle(_ number: Int, _ days: [Day]) -> DatedCycle? {
      DatedCycle(
        number,
        assessFrom: days[0],
        planFrom: days[1],
        doFrom: days[2],
        reviewFrom: days[3],
        through: days[4]
      )
    }
    let days: [Day] = [
      "2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04", "2026-09-04",
    ]
    #expect(cycle(1, days) != nil)
    #expect(cycle(0, days) == nil)
    for index in 1...4 {
      var wrong = days
      wrong[index] = "2026-08-31"
      #expect(cycle(1, wrong) == nil)
    }
    #expect(DatedCycle(1, from: .first, through: .last) != nil)
    #expect(DatedCycle(1, from: .last, through: .first) == nil)
  }

  // MARK: Timeline

  private func review(
    _ id: ReviewRecord.ID,
    planned: Day?,
    held: Day? = nil
  ) -> ReviewRecord {
    var review = ReviewRecord(id: id)
    review.planned = planned
    review.held = held
    return review
  }

  private var plan: LearningPlan {
    var plan = LearningPlan(id: "plan", pupil: "p", kind: .senSupportPlan)
    plan.starts = "2026-09-21"
    plan.cycle = 3
    plan.reviews = [
      review("r-2", planned: "2027-03-17"),
      review("r-1", planned: "2026-12-16", held: "2026-12-09"),
    ]
    return plan
  }

  @Test("Reviews date the cycles of a plan, the support of the first with its start")
  func timeline() {
    let timeline = CycleTimeline(plan)
    #expect(timeline.cycles.map(\.number) == [3, 4])
    #expect(
      timeline.cycles.map(\.days) == [
        "2026-08-31"..."2026-12-09", "2026-12-10"..."2027-03-17",
      ]
    )
    #expect(timeline.cycles.first?.days(of: .act)?.lowerBound == "2026-09-21")
  }

  @Test(
    "A plan stands at the stage of the cycle that is not over",
    arguments: [
      ("2026-08-30", nil, nil), ("2026-08-31", 3, .assess), ("2026-09-20", 3, .plan),
      ("2026-09-21", 3, .act), ("2026-12-09", 3, .review), ("2026-12-10", 4, .assess),
      ("2027-02-01", 4, .act), ("2027-03-17", 4, .review), ("2027-09-01", 4, .review),
    ] as [(Day, Int?, ReviewStage?)]
  )
  func standing(day: Day, number: Int?, stage: ReviewStage?) {
    let standing = CycleTimeline(plan).standing(asOf: day)
    #expect(standing?.number == number)
    #expect(standing?.stage == stage)
    #expect((standing?.days == nil) == (number == nil || day > "2027-03-17"))
  }

  @Test("After the last review that was held, assessing has no end yet")
  func afterTheLast() {
    var plan = plan
    plan.reviews[0].held = "2027-03-18"
    let standing = CycleTimeline(plan).standing(asOf: "2027-04-01")
    #expect(standing?.number == 5)
    #expect(standing?.stage == .assess)
    #expect(standing?.days == nil)
  }

  @Test("A planned review that a later one passed over ends no cycle")
  func passedOver() {
    var plan = plan
    plan.reviews[1].held = nil
    plan.reviews[0].held = "2027-03-17"
    #expect(CycleTimeline(plan).cycles.map(\.reviewDay) == ["2027-03-17"])
  }

  @Test("Plans without days and with hostile ones are no trouble")
  func hostile() {
    var plan = plan
    plan.starts = nil
    #expect(CycleTimeline(plan).cycles.isEmpty)
    #expect(CycleTimeline(plan).standing(asOf: "2026-10-01") == nil)
    plan.starts = .first
    plan.cycle = .max
    plan.reviews = [
      review("a", planned: .first), review("b", planned: .last, held: .first),
    ]
    #expect(CycleTimeline(plan).cycles.allSatisfy { $0.number >= 1 })
    plan.starts = .last
    #expect(CycleTimeline(plan).cycles.isEmpty)
    plan.starts = "2026-09-01"
    plan.cycle = .min
    plan.reviews = (0..<1000).map { index in
      review("r", planned: "2026-08-01" + .days(index * 3 % 700))
    }
    let timeline = CycleTimeline(plan)
    #expect(timeline.cycles.map(\.number) == Array(1...timeline.cycles.count))
  }
}
