import PlanModel
import PlanRules
import Testing

@Suite("Rules about growth")
struct GrowthRulesTests {
  /// The rules about achieving that notice something in a plan near the example.
  static func noticed(
    _ references: GrowthReferences? = nil,
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) throws -> [RuleID] {
    let examples = try RuleCase(.belowTypical).examples
    var context = examples.context
    if let references { context.growthReferences = references }
    var plan = examples.passes
    change(&plan)
    return plan.findings(applying: .standard, in: context)
      .filter { $0.topic == .achievable }.map(\.rule)
  }

  @Test(
    "From 60 in 20 weeks, with one word a week usual and one and a half ambitious",
    arguments: [
      (60, [.notAGain]), (79, [.belowTypical]), (80, []), (120, []),
      (121, [.beyondDocumented]),
    ] as [(Number, [RuleID])]
  )
  func levels(goal: Number, expected: [RuleID]) throws {
    let found = try Self.noticed { $0.targets[0].goal = goal }
    #expect(found == expected)
  }

  @Test("Without norms and without readings nobody knows")
  func noHistory() throws {
    #expect(try Self.noticed(GrowthReferences()) == [.noHistory])
    let unmeasured = try Self.noticed(GrowthReferences()) {
      $0.targets[0].baseline = nil
    }
    #expect(unmeasured == [])
    let undated = try Self.noticed(GrowthReferences()) { $0.targets[0].due = nil }
    #expect(undated == [])
  }

  @Test("Norms of another country are named as the reason, and used when asked for")
  func foreign() throws {
    var references = GrowthReferences()
    references.toolNorms = [.fuchs1993]
    #expect(try Self.noticed(references) == [.noHistory])
    references.admittedNorms = ["fuchs1993"]
    #expect(try Self.noticed(references) == [])
    let low = try Self.noticed(references) { $0.targets[0].goal = 70 }
    #expect(low == [.belowTypical])
  }

  @Test("The finding names the reference and nothing of the plan")
  func message() throws {
    let found = try RuleCase(.belowTypical).findings { $0.targets[0].goal = 64 }
    #expect(found.map(\.path.pointer) == ["/targets/0/goal"])
    #expect(found.first?.message.hasSuffix("An invented school, Year 4.") == true)
    #expect(found.first?.message.contains("64") == false)
  }

  /// Weekly readings before the start that rise by one each week.
  static func readings(_ count: Int, of target: Target.ID = "t-1") -> [Reading] {
    (0..<count).map { number in
      let id = Reading.ID("x-\(number)") ?? .blank
      let day: Day = "2026-09-07"
      return Reading(
        id: id,
        target: target,
        on: day - .weeks(count - 1 - number),
        value: Number(exactly: 40 + number)
      )
    }
  }

  @Test(
    "Eight readings before the start show the pupil's own rate",
    arguments: [
      (7, 85, [.noHistory]), (8, 85, []), (8, 79, [.belowTypical]), (8, 80, []),
      (8, 120, []), (8, 121, [.beyondDocumented]),
    ] as [(Int, Number, [RuleID])]
  )
  func ownRate(count: Int, goal: Number, expected: [RuleID]) throws {
    let found = try Self.noticed(GrowthReferences()) {
      $0.targets[0].goal = goal
      $0.readings = Self.readings(count)
    }
    #expect(found == expected)
  }

  @Test("Readings after the start, of other targets or in other units are no history")
  func otherReadings() throws {
    func move(_ reading: inout Reading, _ weeks: Int) {
      reading.on = reading.on + .weeks(weeks)
    }
    let changes: [(inout LearningPlan) -> Void] = [
      { plan in plan.readings.indices.forEach { move(&plan.readings[$0], 20) } },
      { plan in plan.readings = Self.readings(8, of: "t-2") },
      { plan in plan.readings.indices.forEach { plan.readings[$0].unit = .percent } },
      { plan in plan.readings.indices.forEach { plan.readings[$0].gap = .absent } },
      { plan in plan.readings.indices.forEach { move(&plan.readings[$0], -60) } },
    ]
    var found: [[RuleID]] = []
    for change in changes {
      found.append(
        try Self.noticed(GrowthReferences()) {
          $0.readings = Self.readings(8)
          change(&$0)
        }
      )
    }
    #expect(found.allSatisfy { $0 == [.noHistory] })
  }

  @Test("The target that is carried on lends its readings, from the earlier plan too")
  func carriedOn() throws {
    let examples = try RuleCase(.noHistory).examples
    var context = examples.context
    context.growthReferences = GrowthReferences()
    let plan = examples.passes.with { $0.targets[0].previousTarget = "t-0" }
    func isUnknown(_ plan: LearningPlan) -> Bool {
      plan.findings(applying: .standard, in: context).contains { $0.rule == .noHistory }
    }
    #expect(isUnknown(plan))
    #expect(!isUnknown(plan.with { $0.readings = Self.readings(8, of: "t-0") }))
    let earlier = LearningPlan(id: "plan-0", pupil: "pupil-1").with {
      $0.readings = Self.readings(8, of: "t-0")
    }
    context.earlierPlans = [earlier]
    #expect(!isUnknown(plan))
  }

  @Test("What has no growth by the week is left alone")
  func otherMeasures() throws {
    let changes: [(inout Target) -> Void] = [
      { $0.criterion = .occasions(8, of: 10) },
      { $0.measure?.kind = .masteryMeasure },
      { $0.measure?.kind = .ratingScale },
      { $0.measure?.direction = .maintain },
      { $0.criterion = Criterion(kind: .maintained) },
    ]
    var found: [RuleID] = []
    for change in changes {
      found += try Self.noticed(GrowthReferences()) { change(&$0.targets[0]) }
    }
    #expect(found == [])
  }

  @Test("A skill that is to be kept needs no gain")
  func maintenance() throws {
    let found = try Self.noticed {
      $0.targets[0].goal = 60
      $0.targets[0].measure?.direction = .maintain
    }
    #expect(found == [])
  }

  @Test(
    "The error of the tool is the target's own, or else that of the norm",
    arguments: [(65.9, 6, true), (66, 6, false), (66, nil, false), (63.9, nil, true)]
      as [(Number, Number?, Bool)]
  )
  func error(goal: Number, own: Number?, isWithin: Bool) throws {
    let examples = try RuleCase(.withinMeasurementError).examples
    var context = examples.context
    context.yearGroup = .year4
    context.growthReferences.localNorms = [GrowthReferencesTests.table("local")]
    context.growthReferences.localNorms[0].norms[0].standardError = NormFigure(4)
    let plan = try RuleCase(.belowTypical).examples.passes.with {
      $0.targets[0].goal = goal
      $0.targets[0].measure?.standardError = own
    }
    let found = plan.findings(applying: .standard, in: context).map(\.rule)
    #expect(found.contains(.withinMeasurementError) == isWithin)
  }

  @Test(
    "The error of a score is in the unit of the score: 3 of 10 to 8 of 10 is a gain of 5",
    arguments: [(5, false), (5.1, true)] as [(Number, Bool)]
  )
  func errorOfShares(error: Number, isWithin: Bool) throws {
    let isNoticed = try RuleCase(.withinMeasurementError).notices {
      $0.targets[0].measure?.standardError = error
    }
    #expect(isNoticed == isWithin)
  }

  @Test("Help may serve the target through a need or an outcome")
  func help() throws {
    let rule = try RuleCase(.noProvision)
    #expect(!rule.notices { $0.targets[0].provision = [] })
    #expect(
      !rule.notices {
        $0.targets[0].provision = []
        $0.provision[0].needs = []
        $0.provision[0].outcomes = ["o-1"]
      }
    )
    #expect(
      rule.notices {
        $0.targets[0].provision = []
        $0.provision[0].needs = ["n-9"]
      }
    )
  }

  @Test("Days at the ends of the calendar and numbers without end are read to the end")
  func hostile() throws {
    let huge = Number(significand: 999_999_999_999_999_999, exponent: 18) ?? 0
    var found: [[RuleID]] = []
    for start in [Day.first, Day.last] {
      found.append(
        try Self.noticed(GrowthReferences()) {
          $0.readings = Self.readings(8)
          $0.readings[0].on = start
          $0.readings[1].value = huge
          $0.targets[0].baseline = Baseline(value: -huge, unit: .wordsPerMinute)
          $0.targets[0].goal = huge
          $0.targets[0].starts = start
          $0.targets[0].due = .last
        }
      )
    }
    #expect(found == [[.noHistory], []])
  }
}
