import PlanModel
import PlanProgress
import PlanRules
import Testing

@Suite("Proposals for a goal")
struct GoalProposalTests {
  static let scores: [Double] = [21, 20, 24, 23, 22, 25, 24, 27]

  static let points = scores.enumerated().map {
    TrendPoint(week: Double($0.offset + 1), value: $0.element)
  }

  @Test("SV-004: weekly growth, kept up")
  func weeklyGrowth() throws {
    let proposal = try #require(
      GoalProposal.weeklyGrowth(0.8, from: 93, weeks: 32)
    )
    #expect(proposal.goal == 118.6)
    #expect(proposal.roundedDown == 118)
    #expect(proposal.method == .weeklyGrowth)
    #expect(proposal.weeklyRate == WeeklyRate(0.8))
  }

  @Test("SV-005: one and a half times the pupil's own growth")
  func ownGrowth() throws {
    let proposal = try GoalProposal.ownGrowth(Self.points, weeks: 12)
    let slope = try #require(proposal.ownSlope)
    #expect((slope - 0.761_904_761_9).magnitude < 1e-9)
    #expect(proposal.start == 25)
    #expect((proposal.goal.doubleValue - 38.714_285_714_3).magnitude < 1e-9)
    #expect(proposal.roundedUp == 39)
    #expect(try GoalProposal.ownGrowth(Self.points.reversed(), weeks: 12) == proposal)
  }

  @Test("Seven points are too few, and no weeks lead nowhere")
  func refusals() {
    #expect(throws: CannotJudgeReason.tooFewForGrowth) {
      try GoalProposal.ownGrowth(Self.points.dropLast(), weeks: 12)
    }
    #expect(throws: CannotJudgeReason.dueNotAfterBaseline) {
      try GoalProposal.ownGrowth(Self.points, weeks: 0)
    }
    let oneDay = Self.points.map { TrendPoint(week: 1, value: $0.value) }
    #expect(throws: CannotJudgeReason.oneDayOnly) {
      try GoalProposal.ownGrowth(oneDay, weeks: 12)
    }
    #expect(throws: CannotJudgeReason.numberTooLarge) {
      let wide = Self.points.map { TrendPoint(week: $0.week, value: $0.value * 1e9) }
      return try GoalProposal.ownGrowth(wide, weeks: 12)
    }
    #expect(GoalProposal.weeklyGrowth(1, from: 1, weeks: 0) == nil)
    let huge = Number(significand: 1, exponent: 34) ?? 0
    #expect(GoalProposal.weeklyGrowth(huge, from: 1, weeks: 2) == nil)
  }

  @Test("A benchmark is the score that a person chose")
  func benchmark() throws {
    let norm = try #require(ScoreNorms.england.norm(in: .year6, percentile: 50))
    let proposal = GoalProposal.benchmark(of: norm, at: .end, from: 80, weeks: 34)
    #expect(proposal?.goal == 114)
    #expect(proposal?.weeklyRate?.doubleValue == 1)
    #expect(GoalProposal.benchmark(of: norm, at: .start, from: 80, weeks: 34) == nil)
  }

  @Test(
    "Rounding down never exceeds the goal, and rounding up never falls short of it",
    arguments: [0.1, 1, 1.9, -0.1, -1.9, 0, 118.6] as [Number]
  )
  func rounding(goal: Number) throws {
    let proposal = GoalProposal.benchmark(goal, from: 0, weeks: 1)
    let down = try #require(proposal.roundedDown.flatMap { Number(exactly: $0) })
    let up = try #require(proposal.roundedUp.flatMap { Number(exactly: $0) })
    #expect(down <= goal && goal <= up)
    #expect(up.adding(-down).map { $0 <= 1 } == true)
  }
}
