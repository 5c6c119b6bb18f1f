import PlanModel
import PlanProgress
import Testing

@Suite("Attainment score")
struct AttainmentScoreTests {
  static func goals(_ levels: [Int?], _ weights: [Number?]? = nil) -> [AttainmentGoal] {
    levels.enumerated().map { place, level in
      AttainmentGoal(level: level, weight: weights.map { $0[place] } ?? 1)
    }
  }

  static func score(_ levels: [Int?], _ weights: [Number?]? = nil) -> Double? {
    AttainmentScore(goals(levels, weights)).value
  }

  static func isNear(_ one: Double?, _ other: Double) -> Bool {
    one.map { ($0 - other).magnitude <= 1e-9 } ?? false
  }

  // MARK: - Published and computed scores

  @Test("The weighted example of six goals scores 55")
  func workedExample() {
    let score = AttainmentScore(Self.goals([-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6]))
    #expect(score.value == 55)
    #expect(score.sumOfWeightedLevels == 7)
    #expect(score.sumOfWeights == 21)
    #expect(score.sumOfSquaredWeights == 91)
    #expect(score.notices == [.moreThanFive])
  }

  struct Row: Sendable {
    let levels: [Int]
    let weights: [Number]?
    let score: Double
  }

  static let rows: [Row] = [
    Row(levels: [0, 0, 0], weights: nil, score: 50),
    Row(levels: [-1, -1, -1], weights: nil, score: 36.3069360624),
    Row(levels: [1, 1, 1], weights: nil, score: 63.6930639376),
    Row(levels: [-2, -2, -2], weights: nil, score: 22.6138721247),
    Row(levels: [2, 2, 2], weights: nil, score: 77.3861278753),
    Row(levels: [-1], weights: nil, score: 40),
    Row(levels: [0, 1, -1, 2], weights: nil, score: 57.2547625011),
    Row(levels: [1, 0, -1], weights: [2, 1, 3], score: 47.7967367538),
    Row(levels: [0, 1, 0], weights: [1, 1, 1], score: 54.5643546459),
    Row(levels: [1, 1], weights: [0, 0], score: 62.4034734589),
  ]

  @Test("Scores are those of the formula", arguments: rows)
  func formula(row: Row) {
    let value = Self.score(row.levels, row.weights)
    #expect(value.map { ($0 - row.score).magnitude < 1e-9 } == true)
  }

  @Test("The change keeps the weights")
  func change() throws {
    let weights: [Number] = [2, 1, 3]
    let starts = [-1, -2, -1]
    let levels = [0, -1, 1]
    let goals = levels.indices.map { place in
      AttainmentGoal(level: levels[place], start: starts[place], weight: weights[place])
    }
    let change = AttainmentChange(goals, convention: .rehabilitation)
    #expect(try #require(change.start.value).distance(to: 34.5771572766) < 1e-9)
    #expect(try #require(change.outcome.value).distance(to: 54.4065264924) < 1e-9)
    #expect(try #require(change.value).distance(to: 19.8293692158).magnitude < 1e-9)
    #expect(change.text.contains("19.8 higher"))
    #expect(change.text.contains("rehabilitation"))
  }

  // MARK: - Laws

  @Test("All goals as expected score exactly 50, whatever they weigh", arguments: 1...20)
  func expected(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let count = 1 + numbers.next(below: 7)
    let weights = (0..<count).map { _ in Number(exactly: numbers.next(below: 1_000_000)) }
    #expect(Self.score(Array(repeating: 0, count: count), weights) == 50)
  }

  @Test("A higher level never lowers the score", arguments: 1...20)
  func monotone(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let count = 1 + numbers.next(below: 6)
    let levels = (0..<count).map { _ in numbers.next(below: 4) - 2 }
    let weights = (0..<count).map { _ in Number(exactly: numbers.next(below: 9)) }
    let before = Self.score(levels, weights) ?? .nan
    let isKept = levels.indices.allSatisfy { place in
      var raised = levels
      raised[place] += 1
      return Self.score(raised, weights).map { $0 >= before } == true
    }
    #expect(isKept)
  }

  @Test("Scaling all weights changes nothing", arguments: 1...20)
  func scaling(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let count = 1 + numbers.next(below: 6)
    let levels = (0..<count).map { _ in numbers.next(below: 5) - 2 }
    let weights = (0..<count).compactMap { _ in Number(exactly: numbers.next(below: 9)) }
    let factor = try #require(
      Number(significand: 37, exponent: numbers.next(below: 9) - 4)
    )
    let scaled = weights.map { $0.multiplied(by: factor) }
    let one = try #require(Self.score(levels, weights))
    #expect(Self.isNear(Self.score(levels, scaled), one))
  }

  @Test("The order of the goals does not matter", arguments: 1...20)
  func order(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let goals = (0..<6).map { _ in
      AttainmentGoal(
        level: numbers.next(below: 5) - 2,
        weight: Number(significand: Int64(numbers.next(below: 1000)), exponent: -2)
      )
    }
    let first = AttainmentScore(goals).value
    let turned = AttainmentScore(goals.reversed()).value
    let moved = AttainmentScore(Array(goals.dropFirst(2) + goals.prefix(2))).value
    #expect(first == turned)
    #expect(first == moved)
  }

  @Test("Turning all levels round mirrors the score at 50")
  func mirror() throws {
    let up = try #require(Self.score([2, -1, 1], [2, 1, 3]))
    let down = try #require(Self.score([-2, 1, -1], [2, 1, 3]))
    #expect(Self.isNear(up + down, 100))
  }

  // MARK: - What is missing

  @Test("A goal without a level or a weight does not count, and that is said")
  func dropped() {
    let goals = Self.goals([1, nil, 0, 3, -1], [1, 1, nil, 1, -2])
    let score = AttainmentScore(goals)
    #expect(score.value == 60)
    #expect(score.dropped.map(\.place) == [1, 2, 3, 4])
    let reasons: [CannotJudgeReason] = [
      .attainmentLevelMissing, .attainmentWeightMissing, .attainmentLevelInvalid,
      .attainmentWeightInvalid,
    ]
    #expect(score.dropped.map(\.reason) == reasons)
    #expect(score.text.contains("4 targets do not count"))
  }

  @Test("Without a goal that counts there is a reason and no number")
  func empty() {
    #expect(AttainmentScore([]).value == nil)
    #expect(AttainmentScore([]).reason == .attainmentGoalsMissing)
    #expect(Self.score([nil, nil]) == nil)
    let change = AttainmentChange([], convention: .schoolPractice)
    #expect(change.value == nil)
    #expect(change.reason == .attainmentGoalsMissing)
  }

  @Test(
    "A correlation that can't be gives no score",
    arguments: [-0.1, 1.1, .nan, .infinity, -.infinity]
  )
  func correlation(correlation: Double) {
    let score = AttainmentScore(Self.goals([1, 1]), correlation: correlation)
    #expect(score.value == nil)
    #expect(score.reason == .attainmentCorrelationInvalid)
    #expect(score.correlation == 0.3)
  }

  @Test("Very large and very small weights give a number")
  func extremes() {
    let huge = Number(significand: 999_999_999_999_999_999, exponent: 18) ?? 1
    let tiny = Number(significand: 1, exponent: -18) ?? 1
    #expect(Self.score([2, -2], [huge, tiny]).map { $0.isFinite } == true)
    #expect(Self.isNear(Self.score([2], [tiny]), 70))
    #expect(Self.score([.max, .min]) == nil)
  }

  // MARK: - Conventions

  @Test("Results of different conventions are not compared")
  func conventions() throws {
    let goals = Self.goals([1, 0])
    let one = AttainmentScore(goals, convention: .rehabilitation)
    let other = AttainmentScore(goals, convention: .schoolPractice)
    #expect(throws: CannotJudgeReason.attainmentConventionsDiffer) {
      try one.difference(from: other)
    }
    #expect(throws: CannotJudgeReason.attainmentConventionMissing) {
      try AttainmentScore(goals).difference(from: other)
    }
    #expect(throws: CannotJudgeReason.attainmentGoalsDiffer) {
      try one.difference(
        from: AttainmentScore(Self.goals([1]), convention: .rehabilitation)
      )
    }
    #expect(throws: CannotJudgeReason.attainmentGoalsMissing) {
      try one.difference(from: AttainmentScore([], convention: .rehabilitation))
    }
    let turned = AttainmentScore(goals.reversed(), convention: .rehabilitation)
    #expect(try one.difference(from: turned) == 0)
  }

  @Test("A start that the convention does not have does not count")
  func unusualStart() {
    let goals = [
      AttainmentGoal(level: 0, start: -1), AttainmentGoal(level: 0, start: -2),
      AttainmentGoal(level: 0), AttainmentGoal(level: 0, start: 7),
    ]
    let change = AttainmentChange(goals, convention: .schoolPractice)
    #expect(change.outcome.goals.count == 1)
    let reasons: [CannotJudgeReason] = [
      .attainmentStartUnusual, .attainmentStartMissing, .attainmentLevelInvalid,
    ]
    #expect(change.dropped.map(\.reason) == reasons)
    #expect(AttainmentChange(goals, convention: .rehabilitation).dropped.count == 2)
  }

  // MARK: - Words

  @Test("The text warns of easy targets and of comparing pupils")
  func text() {
    let score = AttainmentScore(Self.goals([1, 0, 0]), convention: .schoolPractice)
    #expect(score.text.contains("The T-score is 54.6 over 3 targets"))
    #expect(score.text.contains("raise it"))
    #expect(score.text.contains("does not compare pupils"))
    #expect("\(score)" == "AttainmentScore")
  }
}
