import PlanModel
import PlanRules
import Testing

@Suite("Equity flags")
struct EquityFlagsTests {
  /// The three cycles of SV-048.
  static let steps: [(Number, Number)] = [(42, 50), (43, 50), (44, 48)]

  static let cycles: [EquityCycle] = steps.map { step in
    var cycle = EquityCycle(
      goalKey: "reading.orf",
      baseline: step.0,
      target: step.1,
      weeks: 12
    )
    cycle.typicalWeeklyGain = 1
    return cycle
  }

  static func changed(_ change: (inout [EquityCycle]) -> Void) -> [RuleID] {
    var cycles = cycles
    change(&cycles)
    return EquityFlags(cycles: cycles).flags
  }

  @Test("SV-048: three cycles roll over, fall short of typical growth, and are lowered")
  func vector() {
    let equity = EquityFlags(cycles: Self.cycles)
    #expect(equity.flags == [.belowTypicalGrowth, .rolledOver, .loweredWithoutReason])
    #expect(equity.rolledOverCycles == 3)
    let expected = [8.0 / 12, 7.0 / 12, 4.0 / 12]
    let differences = zip(equity.weeklyGains, expected).map { abs(($0 ?? 9) - $1) }
    #expect(equity.weeklyGains.count == 3)
    #expect(differences.allSatisfy { $0 < 1e-9 })
  }

  @Test("SV-049: all met early, and the next target is slower")
  func stretchVector() {
    let equity = EquityFlags(
      stretch: [
        StretchCycle(targets: 4, met: 4, medianPartOfPeriod: 0.4),
        StretchCycle(targets: 4, met: 4, medianPartOfPeriod: 0.35),
      ],
      nextWeeklyGain: 0.8,
      achievedWeeklyGain: 1.4
    )
    #expect(equity.flags == [.allMetEarly, .nextTargetSlower])
  }

  @Test("No gain is asked about, unless the skill is to be kept")
  func noGain() {
    #expect(Self.changed { $0[2].target = 44 }.contains(.targetAtOrBelowBaseline))
    #expect(Self.changed { $0[2].target = 43 }.contains(.targetAtOrBelowBaseline))
    #expect(!Self.changed { $0[2].target = 44.1 }.contains(.targetAtOrBelowBaseline))
    let kept = Self.changed {
      $0[2].target = 44
      $0[2].direction = .maintain
    }
    #expect(!kept.contains(.targetAtOrBelowBaseline))
    #expect(!kept.contains(.belowTypicalGrowth))
  }

  @Test("Growth that equals the typical rate is not below it")
  func typical() {
    #expect(!Self.changed { $0[2].target = 56 }.contains(.belowTypicalGrowth))
    #expect(Self.changed { $0[2].target = 55.99 }.contains(.belowTypicalGrowth))
    let unknown = Self.changed { $0[2].typicalWeeklyGain = nil }
    #expect(!unknown.contains(.belowTypicalGrowth))
  }

  @Test(
    "A target rolls over from the third cycle on, if it was not met with the same help"
  )
  func rolledOver() {
    #expect(!Self.changed { $0.removeFirst() }.contains(.rolledOver))
    #expect(!Self.changed { $0[1].isProvisionChanged = true }.contains(.rolledOver))
    #expect(Self.changed { $0[0].isProvisionChanged = true }.contains(.rolledOver))
    #expect(!Self.changed { $0[2].isMet = true }.contains(.rolledOver))
    #expect(!Self.changed { $0[1].goalKey = "maths" }.contains(.rolledOver))
  }

  @Test("A lowered target needs a reason, and only after a miss")
  func lowered() {
    let reason = Self.changed { $0[2].hasReasonForLowering = true }
    #expect(!reason.contains(.loweredWithoutReason))
    #expect(!Self.changed { $0[1].isMet = true }.contains(.loweredWithoutReason))
    #expect(!Self.changed { $0[2].target = 51 }.contains(.loweredWithoutReason))
    #expect(Self.changed { $0[2].target = 50 }.contains(.loweredWithoutReason))
  }

  @Test("For less of something, down is better")
  func decrease() {
    var first = EquityCycle(goalKey: "calls", baseline: 20, target: 10, weeks: 10)
    first.direction = .decrease
    var second = first
    second.target = 12
    #expect(EquityFlags(cycles: [first]).flags == [])
    #expect(EquityFlags(cycles: [first, second]).flags == [.loweredWithoutReason])
    second.target = 20
    #expect(EquityFlags(cycles: [second]).flags == [.targetAtOrBelowBaseline])
  }

  @Test("Without weeks there is no rate, and nothing is asked about it")
  func noWeeks() {
    let cycle = EquityCycle(goalKey: "x", baseline: 1, target: 2, weeks: 0)
    #expect(EquityFlags(cycles: [cycle]).weeklyGains == [nil])
    #expect(EquityFlags(cycles: [cycle]).flags == [])
    #expect(EquityFlags(cycles: []).flags == [])
  }

  @Test(
    "All met early takes two cycles at the end, everything met, and half the period",
    arguments: [
      ([(4, 4, 0.49), (4, 4, 0.49)], true),
      ([(4, 4, 0.49), (4, 4, 0.5)], false),
      ([(4, 4, 0.49), (4, 3, 0.2)], false),
      ([(4, 4, 0.1)], false),
      ([(0, 0, 0.1), (0, 0, 0.1)], false),
      ([(4, 3, 0.1), (4, 4, 0.1), (4, 4, 0.1)], true),
    ] as [([(Int, Int, Number)], Bool)]
  )
  func allMet(cycles: [(Int, Int, Number)], isNoticed: Bool) {
    let flags = EquityFlags(
      stretch: cycles.map {
        StretchCycle(targets: $0.0, met: $0.1, medianPartOfPeriod: $0.2)
      }
    ).flags
    #expect(flags.contains(.allMetEarly) == isNoticed)
  }

  @Test("The next target may be a tenth slower")
  func slower() {
    func flags(_ next: Number) -> [RuleID] {
      EquityFlags(stretch: [], nextWeeklyGain: next, achievedWeeklyGain: 2).flags
    }
    #expect(flags(1.8) == [])
    #expect(flags(1.79) == [.nextTargetSlower])
    #expect(EquityFlags(stretch: []).flags == [])
  }

  @Test(
    "A level is frozen after three cycles two years below without a plan to step up",
    arguments: [
      (["3", "3", "3"], false, true), (["4", "3", "3"], false, false),
      (["3", "3"], false, false), (["3", "3", "3"], true, false),
      (["4", "4", "4"], false, false), (["R", "R", "R"], false, true),
      (["X", "X", "X"], false, false),
    ] as [([YearGroup], Bool, Bool)]
  )
  func frozen(levels: [YearGroup], hasPlan: Bool, isNoticed: Bool) {
    let cycles = levels.map {
      LevelCycle(yearGroup: "5", probed: $0, hasPlanToStepUp: hasPlan)
    }
    #expect(EquityFlags(levels: cycles).flags.contains(.levelFrozen) == isNoticed)
  }

  @Test("More than a quarter of a subject's lessons narrows the curriculum")
  func withdrawal() {
    #expect(!SubjectTime(taught: 400, withdrawn: 100).narrowsCurriculum())
    #expect(SubjectTime(taught: 400, withdrawn: 101).narrowsCurriculum())
    #expect(!SubjectTime(taught: 0, withdrawn: 10).narrowsCurriculum())
    #expect(SubjectTime(taught: .max, withdrawn: .max).narrowsCurriculum())
  }

  @Test(
    "A run can not be longer than the cycles, and thresholds move the flags",
    arguments: 1...5
  )
  func law(count: Int) throws {
    let first = try #require(Self.cycles.first)
    let equity = EquityFlags(cycles: Array(repeating: first, count: count))
    #expect(equity.rolledOverCycles == count)
    #expect(equity.flags.contains(.rolledOver) == (count >= 3))
  }
}
