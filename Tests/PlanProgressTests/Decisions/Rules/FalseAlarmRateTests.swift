import PlanModel
import PlanProgress
import Testing

@Suite("Rates of false alarms")
struct FalseAlarmRateTests {
  private func rate(
    _ rule: ProgressRule,
    _ statement: SignalStatement,
    isEachWeek: Bool = true
  ) throws -> FalseAlarmRate {
    try #require(
      rule.falseAlarms.first {
        $0.statement == statement && $0.isEachWeek == isEachWeek
      }
    )
  }

  /// Returns how many percentage points a number lies outside a rate.
  private func distance(_ percent: Double, _ rate: FalseAlarmRate) -> Double {
    max(
      0,
      Double(rate.percent.lowerBound) - percent,
      percent - Double(rate.percent.upperBound)
    )
  }

  // MARK: The numbers

  /// Returns the percentage to whom a rule of runs says something in some week.
  private func percent(
    of pupils: OnTrackPupils,
    gain: Double,
    _ rule: ProgressRule,
    _ statement: SignalStatement
  ) -> Double {
    pupils.percent { pupil in
      let positions = pupil.positions(gain: gain)
      return (6...15).contains { week in
        let seen = Array(positions.prefix(week))
        return rule.statement(for: seen, weeks: Double(week)) == statement
      }
    }
  }

  @Test(
    "2,000 pupils on track meet the rules of runs as often as they say, within 4 points",
    arguments: [ProgressRule.fourPoint, .threeBelowSixAbove, .fourOfSix],
    [SignalStatement.considerInstructionalChange, .considerRaisingGoal]
  )
  func runs(rule: ProgressRule, statement: SignalStatement) throws {
    let percent = percent(of: .standard, gain: 2, rule, statement)
    #expect(distance(percent, try rate(rule, statement)) <= 4)
  }

  @Test("The rate of the four-point rule does not depend on scatter", arguments: [4, 10])
  func scatter(scatter: Double) throws {
    let statement = SignalStatement.considerInstructionalChange
    let pupils = OnTrackPupils(gain: 1, scatter: scatter, seed: 11)
    let percent = percent(of: pupils, gain: 1, .fourPoint, statement)
    #expect(distance(percent, try rate(.fourPoint, statement)) <= 4)
  }

  private func isTold(_ pupil: OnTrackPupils.Pupil, week: Int) -> Bool {
    let trend = try? Trend.leastSquares(pupil.points(through: week))
    return trend?.statement(against: 2) == .belowGoalRate
  }

  @Test("The trend rule in week 12 is wrong for 1 in 20, within 2 points")
  func trendOnce() throws {
    let percent = OnTrackPupils.standard.percent { isTold($0, week: 12) }
    let rate = try rate(.trend, .belowGoalRate, isEachWeek: false)
    #expect(distance(percent, rate) <= 2)
  }

  @Test("The trend rule looked at each week is wrong for 2 in 10, within 6 points")
  func trendEachWeek() throws {
    let percent = OnTrackPupils.standard.percent(of: 400) { pupil in
      (6...15).contains { isTold(pupil, week: $0) }
    }
    #expect(distance(percent, try rate(.trend, .belowGoalRate)) <= 6)
  }

  @Test("A check of the level finds 6 in 10 below the aim, within 4 points")
  func level() throws {
    let percent = OnTrackPupils.standard.percent { pupil in
      let level = pupil.values[7..<10].sorted()[1]
      let aim = pupil.baseline + 20
      return LevelCheck(level: level, baseline: pupil.baseline, aim: aim).position
        == .below
    }
    let rate = try rate(.midpoint, .belowAim, isEachWeek: false)
    #expect(distance(percent, rate) <= 4)
  }

  @Test("The projection in week 12 of 20 is wrong for 1 in 10, within 3 points")
  func projection() throws {
    let percent = OnTrackPupils.standard.percent { pupil in
      let trend = try? Trend.leastSquares(pupil.points(through: 12))
      let projection = trend?.projection(to: pupil.baseline + 40)
      return projection?.earliestWeek.map { $0 > 20 } ?? false
    }
    let rate = try rate(.projection, .belowGoalRate, isEachWeek: false)
    #expect(distance(percent, rate) <= 3)
  }

  // MARK: Words

  @Test(
    "A rate is said as so many in ten, in twenty or in a hundred",
    arguments: [
      (39...40, "About 4 in 10"), (5...5, "About 1 in 20"), (55...55, "About 11 in 20"),
      (2...2, "About 2 in 100"), (100...100, "About 10 in 10"), (0...0, "About 0 in 100"),
      (-40...(-30), "About 0 in 100"), (Int.min...Int.max, "About 5 in 10"),
    ]
  )
  func shares(percent: ClosedRange<Int>, words: String) {
    let rate = FalseAlarmRate(
      .belowAim,
      percent: percent,
      weeks: nil,
      isEachWeek: false,
      source: "a test"
    )
    #expect(rate.standing == .unverified)
    #expect(
      rate.notice
        == "\(words) pupils who are on track also trigger this when it is looked "
        + "at once."
    )
  }

  @Test("The sentence about the four-point rule names 4 in 10 and 15 weeks")
  func fourPoint() {
    #expect(
      ProgressRule.fourPoint.falseAlarmNotice(for: .considerInstructionalChange)
        == "About 4 in 10 pupils who are on track also trigger this at some point in 15 weeks."
    )
  }

  @Test("A rule whose rate nobody knows says so")
  func unknown() {
    let rule = ProgressRule.run("ours/1.0", named: "our rule", below: 5, above: 5)
    #expect(
      rule.falseAlarmNotice(for: .considerRaisingGoal).hasPrefix("Nobody has worked out")
    )
  }

  @Test("Every rate of a standard rule has a source and a standing")
  func sources() {
    let rates = [ProgressRule].standard.flatMap(\.falseAlarms)
    #expect(rates.count == 10)
    #expect(rates.allSatisfy { !$0.source.isEmpty && $0.standing == .computed })
  }

  @Test("Only four points below cite the paper about them")
  func citation() {
    let others: [ProgressRule] = [.threeBelowSixAbove, .fourOfSix]
    let rules = [ProgressRule].standard + others
    let citing = rules.flatMap { rule in
      rule.falseAlarms.filter { $0.source.contains("Hintze") }
        .map { "\(rule.method) \($0.statement.rawValue)" }
    }
    #expect(citing == ["fourPointRule/1.0 considerInstructionalChange"])
    let rates = others.flatMap(\.falseAlarms)
    #expect(rates.count == 4)
    #expect(rates.allSatisfy { $0.standing == .computed })
  }
}
