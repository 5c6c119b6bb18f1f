import PlanModel
import PlanProgress
import Testing

@Suite("Attainment weighting")
struct AttainmentWeightingTests {
  static func target(_ importance: Number?, _ difficulty: Number?) -> Target {
    Cases.target(style: .attainmentScale).with {
      $0.importance = importance
      $0.difficulty = difficulty
      $0.attainmentBaseline = -1
    }
  }

  @Test("Importance times difficulty is the weight, and 1 without weighting")
  func weights() throws {
    let target = Self.target(2, 3)
    #expect(try AttainmentWeighting.unweighted.weight(of: target) == 1)
    #expect(try AttainmentWeighting.importance.weight(of: target) == 2)
    #expect(try AttainmentWeighting.importanceAndDifficulty.weight(of: target) == 6)
  }

  @Test("A weight that is missing or can't be has a reason")
  func reasons() {
    let weighting = AttainmentWeighting.importanceAndDifficulty
    #expect(throws: CannotJudgeReason.attainmentWeightMissing) {
      try weighting.weight(of: Self.target(2, nil))
    }
    #expect(throws: CannotJudgeReason.attainmentWeightInvalid) {
      try weighting.weight(of: Self.target(4, 1))
    }
    #expect(throws: CannotJudgeReason.attainmentWeightInvalid) {
      try weighting.weight(of: Self.target(1, -1))
    }
    let own = AttainmentWeighting(
      name: "our own",
      usesImportance: true,
      usesDifficulty: true
    )
    let huge = Number(significand: 999_999_999_999_999_999)
    #expect(throws: CannotJudgeReason.numberTooLarge) {
      try own.weight(of: Self.target(huge, huge))
    }
  }

  @Test("A goal of a target keeps its start, and why it has no weight")
  func goal() {
    let goal = AttainmentGoal(
      of: Self.target(nil, nil),
      level: 1,
      weighting: .importance
    )
    #expect(goal.start == -1)
    #expect(goal.weight == nil)
    #expect(goal.limit == .attainmentWeightMissing)
    #expect(AttainmentScore([goal]).dropped.map(\.reason) == [.attainmentWeightMissing])
  }
}
