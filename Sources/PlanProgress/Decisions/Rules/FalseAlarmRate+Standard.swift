public import PlanModel

extension FalseAlarmRate {
  // Each number was found with 20,000 to 40,000 simulated pupils: one reading a week, a
  // baseline that is the median of three, growth of 0 to 2 and scatter of 4 to 10 words a
  // minute. The tests of the rules work each one out again with fewer pupils.

  private static let simulation = "Simulated for this library, 40,000 pupils"

  /// The rates of the four-point rule.
  ///
  /// They are for a line that keeps the rate at which the pupils grow. Where the line runs
  /// from the measured baseline to a fixed value in week 15, an independent simulation finds
  /// 35% to 36%, against 39% to 40% here; both are said as about 4 in 10.
  static let ofFourPoint = ofRun(
    below: 39...40,
    above: 39...40,
    belowSource: simulation
      + "; Hintze and others (2018) find the same of four points below"
  )

  /// The rates of a rule of runs that is looked at each week from week 6 to week 15.
  static func ofRun(
    below: ClosedRange<Int>,
    above: ClosedRange<Int>,
    belowSource: String = simulation
  ) -> [Self] {
    [
      Self(
        .considerInstructionalChange,
        percent: below,
        weeks: 15,
        isEachWeek: true,
        source: belowSource
      ),
      Self(
        .considerRaisingGoal,
        percent: above,
        weeks: 15,
        isEachWeek: true,
        source: simulation
      ),
    ].map { $0.simulated("one reading a week, looked at each week from week 6") }
  }

  /// The rates of the trend rule at 90% confidence: once, and each week.
  static let ofTrend: [Self] =
    [.belowGoalRate, .aboveGoalRate].flatMap { (statement: SignalStatement) in
      [
        Self(statement, percent: 5...5, weeks: 12, isEachWeek: false, source: simulation),
        Self(
          statement,
          percent: 19...20,
          weeks: 15,
          isEachWeek: true,
          source: simulation
        ),
      ].map { $0.simulated("one reading a week") }
    }

  /// The rate of a check of the level.
  ///
  /// It is above one half because the median of three readings lies a week behind the aim.
  static let ofLevel: [Self] = [
    Self(.belowAim, percent: 58...61, weeks: nil, isEachWeek: false, source: simulation)
      .simulated(
        "one reading a week, for pupils who gain 2 words a week with scatter 8 to 10"
      )
  ]

  /// The rates of the projection at 90% confidence.
  static let ofProjection: [Self] =
    [.belowGoalRate, .aboveGoalRate].map { (statement: SignalStatement) in
      Self(statement, percent: 7...8, weeks: 12, isEachWeek: false, source: simulation)
        .simulated("one reading a week, looked at in week 12 of 20")
    }

  private func simulated(_ condition: String) -> Self {
    var rate = self
    rate.condition = condition
    rate.standing = .computed
    return rate
  }
}

extension ProgressRule {
  /// Returns how often the rule is wrong when it says something, in words for people.
  ///
  /// - Parameter statement: What the rule says.
  /// - Returns: The rates, or that nobody has worked them out.
  public func falseAlarmNotice(for statement: SignalStatement) -> String {
    let notices = falseAlarms.filter { $0.statement == statement }.map(\.notice)
    guard notices.isEmpty else { return notices.joined(separator: " ") }
    return "Nobody has worked out how often this is triggered by pupils who are on track."
  }
}
