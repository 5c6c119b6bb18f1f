import PlanModel
import PlanProgress
import Testing

/// Invented pupils who grow exactly on their line, with readings that scatter.
///
/// The rates of the rules were found with 40,000 of them. Here are 2,000, so that a rate of
/// 40% comes out within 4 points.
struct OnTrackPupils {
  let gain: Double
  let scatter: Double
  private var numbers: SeededNumbers

  init(gain: Double = 2, scatter: Double = 8, seed: UInt64 = 7) {
    self.gain = gain
    self.scatter = scatter
    numbers = SeededNumbers(seed: seed)
  }

  /// Returns a number that is close to normally distributed: twelve even ones added.
  private mutating func error() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += Double(numbers.next(below: 1 << 24)) / Double(1 << 24) }
    return sum * scatter
  }

  /// Returns the baseline, the median of three, and a value a week.
  mutating func next(weeks: Int) -> (baseline: Double, values: [Double]) {
    let scores = [error(), error(), error()].sorted()
    let values = (1...weeks).map { week in Double(week) * gain + error() }
    return (scores[1], values)
  }

  /// Returns the percentage of pupils for whom something is said.
  mutating func percent(
    of count: Int,
    weeks: Int,
    _ isTold: (_ baseline: Double, _ values: [Double]) -> Bool
  ) -> Double {
    var told = 0
    for _ in 0..<count {
      let pupil = next(weeks: weeks)
      if isTold(pupil.baseline, pupil.values) { told += 1 }
    }
    return Double(told) * 100 / Double(count)
  }
}

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

  private func positions(
    _ values: [Double],
    _ baseline: Double,
    _ gain: Double
  ) -> [AimPosition] {
    values.enumerated().map { place, value in
      AimPosition(of: value, against: baseline + Double(place + 1) * gain)
    }
  }

  // MARK: The numbers

  @Test(
    "2,000 pupils on track meet the rules of runs as often as they say, within 4 points",
    arguments: [
      ProgressRule.fourPoint, .threeBelowSixAbove, .fourOfSix,
    ],
    [SignalStatement.considerInstructionalChange, .considerRaisingGoal]
  )
  func runs(rule: ProgressRule, statement: SignalStatement) throws {
    var pupils = OnTrackPupils()
    let percent = pupils.percent(of: 2_000, weeks: 15) { baseline, values in
      let positions = positions(values, baseline, 2)
      return (6...15).contains { week in
        let seen = Array(positions.prefix(week))
        return rule.statement(for: seen, weeks: Double(week)) == statement
      }
    }
    #expect(distance(percent, try rate(rule, statement)) <= 4)
  }

  @Test("The rate of the four-point rule does not depend on scatter", arguments: [4, 10])
  func scatter(scatter: Double) throws {
    var pupils = OnTrackPupils(gain: 1, scatter: scatter, seed: 11)
    let percent = pupils.percent(of: 2_000, weeks: 15) { baseline, values in
      let positions = positions(values, baseline, 1)
      return (6...15).contains { week in
        let seen = Array(positions.prefix(week))
        return ProgressRule.fourPoint.statement(for: seen, weeks: Double(week))
          == .considerInstructionalChange
      }
    }
    let rate = try rate(.fourPoint, .considerInstructionalChange)
    #expect(distance(percent, rate) <= 4)
  }

  private func trendStatement(_ values: [Double], _ week: Int) -> SignalStatement? {
    let points = values.prefix(week).enumerated().map { place, value in
      TrendPoint(week: Double(place + 1), value: value)
    }
    return try? Trend.leastSquares(points).statement(against: 2)
  }

  @Test("The trend rule in week 12 is wrong for 1 in 20, within 2 points")
  func trendOnce() throws {
    var pupils = OnTrackPupils()
    let percent = pupils.percent(of: 2_000, weeks: 12) { _, values in
      trendStatement(values, 12) == .belowGoalRate
    }
    let rate = try rate(.trend, .belowGoalRate, isEachWeek: false)
    #expect(distance(percent, rate) <= 2)
  }

  @Test("The trend rule looked at each week is wrong for 2 in 10, within 6 points")
  func trendEachWeek() throws {
    var pupils = OnTrackPupils()
    let percent = pupils.percent(of: 400, weeks: 15) { _, values in
      (6...15).contains { trendStatement(values, $0) == .belowGoalRate }
    }
    #expect(distance(percent, try rate(.trend, .belowGoalRate)) <= 6)
  }

  @Test("A check of the level finds 6 in 10 below the aim, within 4 points")
  func level() throws {
    let aimline = Aimline(from: "2026-09-07", at: 0, to: "2027-01-25", at: 40)
    let line = try #require(aimline)
    var pupils = OnTrackPupils()
    let percent = pupils.percent(of: 2_000, weeks: 10) { baseline, values in
      let shifted = values.map { $0 - baseline }
      let check = LevelCheck(ofLast: shifted, on: "2026-11-16", against: line)
      return check?.position == .below
    }
    let rate = try rate(.midpoint, .belowAim, isEachWeek: false)
    #expect(distance(percent, rate) <= 4)
  }

  @Test("The projection in week 12 of 20 is wrong for 1 in 10, within 3 points")
  func projection() throws {
    var pupils = OnTrackPupils()
    let percent = pupils.percent(of: 2_000, weeks: 12) { baseline, values in
      let points = values.enumerated().map { place, value in
        TrendPoint(week: Double(place + 1), value: value)
      }
      let projection = try? Trend.leastSquares(points).projection(to: baseline + 40)
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
}
