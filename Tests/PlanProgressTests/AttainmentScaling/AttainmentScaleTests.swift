import PlanModel
import PlanProgress
import Testing

@Suite("Attainment scale")
struct AttainmentScaleTests {
  static func levels(_ anchors: [Number?]) -> [AttainmentLevel] {
    anchors.enumerated().map { place, anchor in
      AttainmentLevel(
        level: place - 2,
        descriptor: "step \(place)",
        anchor: anchor
      )
    }
  }

  /// Steps of a morning routine out of eight; the last level is without help.
  static let routine = levels([2, 4, 6, 8, 8])

  @Test(
    "Steps of a routine become levels, the highest only without help",
    arguments: [
      (3, true, -2), (5, true, -1), (6, true, 0), (8, true, 1), (8, false, 2),
      (1, true, -2),
    ] as [(Number, Bool, Int)]
  )
  func routine(steps: Number, visual: Bool, level: Int) throws {
    let scale = try AttainmentScale(Self.routine, conditions: [2: .withoutHelp])
    let help: PromptLevel = visual ? .visual : .independent
    #expect(try scale.level(at: steps, promptLevel: help) == level)
  }

  @Test("Where the level depends on help that nobody recorded, there is none")
  func helpUnknown() throws {
    let scale = try AttainmentScale(Self.routine, conditions: [2: .withoutHelp])
    #expect(throws: CannotJudgeReason.helpNotRecorded) { try scale.level(at: 8) }
    #expect(try scale.level(at: 7) == 0)
    #expect(try scale.level(at: 8, prompts: 0) == 2)
    #expect(try scale.level(at: 8, prompts: 1) == 1)
  }

  @Test("Two highest levels at one value differ in the help, said or not")
  func sharedTop() throws {
    let scale = try AttainmentScale(Self.routine)
    #expect(try scale.level(at: 8, promptLevel: .visual) == 1)
    #expect(try scale.level(at: 8, promptLevel: .independent) == 2)
    let gentle = AttainmentCondition(promptLevel: .visual)
    let asked = try AttainmentScale(Self.routine, conditions: [2: gentle])
    #expect(try asked.level(at: 8, promptLevel: .visual) == 2)
    #expect(try asked.level(at: 8, promptLevel: .verbal) == 1)
  }

  @Test("A scale may fall, and below the lowest level still is the lowest")
  func falling() throws {
    let scale = try AttainmentScale(Self.levels([20, 15, 10, 5, 0]))
    let values: [Number] = [99, 20, 15, 11, 10, 5, 0.5, 0, -3]
    let found = try values.map { try scale.level(at: $0) }
    #expect(found == [-2, -2, -1, -1, 0, 1, 1, 2, 2])
  }

  @Test(
    "A scale with values missing, equal or out of order has no levels",
    arguments: [
      [2, 4, nil, 8, 9], [2, 4, 4, 8, 9], [2, 4, 3, 8, 9], [], [2], [8, 8],
    ] as [[Number?]]
  )
  func refusals(anchors: [Number?]) {
    #expect(throws: CannotJudgeReason.anchorsMissing) {
      try AttainmentScale(Self.levels(anchors))
    }
  }

  @Test("A level that is repeated or outside the five is refused")
  func levelNumbers() {
    let twice =
      Self.levels([1, 2]) + [AttainmentLevel(level: -2, descriptor: "", anchor: 9)]
    #expect(throws: CannotJudgeReason.attainmentLevelInvalid) {
      try AttainmentScale(twice)
    }
    let outside = [AttainmentLevel(level: .max, descriptor: "", anchor: 9)]
    #expect(throws: CannotJudgeReason.attainmentLevelInvalid) {
      try AttainmentScale(Self.levels([1, 2]) + outside)
    }
  }

  @Test("A higher value never gives a lower level", arguments: 1...10)
  func monotone(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    var anchor = numbers.next(below: 5)
    let anchors = (0..<5).map { _ in
      anchor += 1 + numbers.next(below: 4)
      return Number(exactly: anchor)
    }
    let scale = try AttainmentScale(Self.levels(anchors))
    let found = try (0..<30).compactMap { Number(exactly: $0) }
      .map { try scale.level(at: $0) }
    #expect(found == found.sorted())
    #expect(Set(found).isSubset(of: Set(-2...2)))
  }

  // MARK: - Targets

  static var target: Target {
    Cases.target(style: .attainmentScale).with {
      $0.measure = Measure(unit: .steps)
      $0.attainmentLevels = routine
      $0.attainmentBaseline = -2
    }
  }

  @Test("The level of a day is the lower middle one of its readings")
  func lastDay() throws {
    let readings = [
      Cases.reading(1, 2), Cases.reading(2, 6),
      Cases.reading(2, 3) { $0.id = "r-2b" },
      Cases.reading(3) { $0.gap = .absent },
    ]
    let plain = Self.target.with { $0.attainmentLevels.removeLast() }
    let found = try plain.attainedLevel(in: readings, asOf: "2027-07-20")
    #expect(found.level == -2)
    #expect(found.on == Cases.day(ofWeek: 2))
  }

  @Test("A reading in levels is taken as it is, and one outside the five is not")
  func readingInLevels() throws {
    let reading = Cases.reading(1, 1) { $0.unit = .level }
    #expect(try Self.target.attainedLevel(of: reading) == 1)
    #expect(throws: CannotJudgeReason.attainmentLevelInvalid) {
      try Self.target.attainedLevel(of: Cases.reading(1, 3) { $0.unit = .level })
    }
    #expect(throws: CannotJudgeReason.valueNotRecorded) {
      try Self.target.attainedLevel(of: Cases.reading(1) { $0.gap = .absent })
    }
    #expect(throws: CannotJudgeReason.unitMismatch) {
      let plain = Self.target.with { $0.attainmentLevels.removeLast() }
      _ = try plain.attainedLevel(of: Cases.reading(1, 3) { $0.unit = .minutes })
    }
  }

  @Test("A plan gives its scaled targets with their levels or the reason for none")
  func plan() {
    var plan = LearningPlan(id: "plan", pupil: "p")
    plan.targets = [
      Self.target, Self.target.with { $0.id = "other" },
      Cases.reader.with { $0.id = "x" },
      Self.target.with {
        $0.id = "gone"
        $0.lifecycle = .cancelled
      },
    ]
    plan.readings = [Cases.reading(1, 8) { $0.promptLevel = .independent }]
    let goals = plan.attainmentGoals(
      asOf: "2027-07-20",
      conditions: ["t": [2: .withoutHelp]]
    )
    #expect(goals.map(\.target) == ["t", "other"])
    #expect(goals.map(\.level) == [2, nil])
    #expect(goals.map(\.limit) == [nil, .attainmentLevelMissing])
  }
}
