import PlanModel
import PlanProgress
import PlanRules
import Testing

@Suite("Ambition of a step")
struct AmbitionTests {
  static let usual = GrowthReference(
    kind: .localNorm,
    title: "Our Year 4",
    typical: 1.0,
    ambitious: 1.5
  )

  @Test(
    "SV-045: the weekly gain names the class",
    arguments: [
      (55, -0.25, .notAGain), (64, 0.2, .withinMeasurementError),
      (70, 0.5, .belowTypical), (85, 1.25, .typicalToAmbitious),
      (95, 1.75, .ambitious), (130, 3.5, .beyondDocumentedGrowth),
    ] as [(Number, Double, AmbitionClass)]
  )
  func vector(goal: Number, rate: Double, level: AmbitionClass) {
    let ambition = Ambition(
      from: 60,
      to: goal,
      weeks: 20,
      standardError: 5,
      against: Self.usual
    )
    #expect(ambition.level == level)
    #expect(ambition.weeklyRate?.doubleValue == rate)
    #expect(ambition.reason == nil)
  }

  @Test(
    "Each boundary belongs to the class above it, and twice ambitious is still ambitious",
    arguments: [
      (60, .notAGain), (60.001, .belowTypical), (79.999, .belowTypical),
      (80, .typicalToAmbitious), (89.999, .typicalToAmbitious), (90, .ambitious),
      (120, .ambitious), (120.001, .beyondDocumentedGrowth),
    ] as [(Number, AmbitionClass)]
  )
  func boundaries(goal: Number, level: AmbitionClass) {
    let ambition = Ambition(from: 60, to: goal, weeks: 20, against: Self.usual)
    #expect(ambition.level == level)
  }

  @Test("A gain as large as the error is no longer within it")
  func error() {
    func level(_ goal: Number) -> AmbitionClass {
      Ambition(
        from: 60,
        to: goal,
        weeks: 2,
        standardError: 5,
        against: Self.usual
      ).level
    }
    #expect(level(64.9) == .withinMeasurementError)
    #expect(level(65) == .ambitious)
  }

  @Test("Exactly 0.85 a week is not below 0.85")
  func exact() {
    let usual = GrowthReference(
      kind: .toolNorm,
      title: "Tool",
      typical: 0.85,
      ambitious: 1.1
    )
    var wrong: [Int] = []
    for weeks in 1...60 {
      guard let weeks = Number(exactly: weeks), let gain = weeks.multiplied(by: 0.85)
      else { continue }
      let ambition = Ambition(from: 0, to: gain, weeks: weeks, against: usual)
      if ambition.level != .typicalToAmbitious { wrong.append(weeks.intValue ?? 0) }
    }
    #expect(wrong == [])
  }

  @Test("Less can be better")
  func decrease() {
    let ambition = Ambition(
      from: 20,
      to: 5,
      weeks: 10,
      direction: .decrease,
      against: Self.usual
    )
    #expect(ambition.level == .ambitious)
    #expect(ambition.weeklyRate?.doubleValue == 1.5)
  }

  @Test("Mirroring start and goal changes nothing but the direction", arguments: 1...50)
  func mirror(goal: Int) throws {
    let goal = try #require(Number(exactly: goal))
    let up = Ambition(from: 20, to: goal, weeks: 10, against: Self.usual)
    let down = Ambition(
      from: -20,
      to: -goal,
      weeks: 10,
      direction: .decrease,
      against: Self.usual
    )
    #expect(up == down)
  }

  @Test("What can't be told has a reason")
  func reasons() {
    func reason(
      _ goal: Number = 80,
      weeks: Number = 20,
      _ direction: Direction = .increase,
      against reference: GrowthReference? = Self.usual
    ) -> CannotJudgeReason? {
      let ambition = Ambition(
        from: 60,
        to: goal,
        weeks: weeks,
        direction: direction,
        against: reference
      )
      #expect((ambition.level == .cannotJudge) == (ambition.reason != nil))
      return ambition.reason
    }
    #expect(reason(against: nil) == .growthUnknown)
    #expect(reason(weeks: 0) == .dueNotAfterBaseline)
    #expect(reason(weeks: -1) == .dueNotAfterBaseline)
    #expect(reason(80, .maintain) == .maintenance)
    #expect(reason(Number(significand: 1, exponent: 34) ?? 0) == .numberTooLarge)
    #expect(reason(50, against: nil) == nil)
  }

  @Test("No class says that a target can't be reached")
  func kindness() {
    let classes: [AmbitionClass] = [
      .notAGain, .withinMeasurementError, .belowTypical, .typicalToAmbitious, .ambitious,
      .beyondDocumentedGrowth, .cannotJudge,
    ]
    #expect(Set(classes).count == 7)
    #expect(classes.allSatisfy { !$0.rawValue.lowercased().contains("achievable") })
  }
}
