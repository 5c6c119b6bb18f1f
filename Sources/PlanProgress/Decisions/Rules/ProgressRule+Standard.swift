// MARK: - Standard rules

extension ProgressRule {
  /// Whether at least 80% of the planned sessions took place.
  ///
  /// The percentage is a choice of this library.
  public static let delivery: Self = .delivery(
    "delivery/1.0",
    named: "check of delivery",
    leastPercent: 80
  )

  /// Four readings in a row on one side of the aim, after six readings and six weeks.
  ///
  /// Widely used, and often wrong: see its ``falseAlarms``. They are 39% to 40% against a
  /// line that keeps its rate, and 35% to 36% against one from the measured baseline to a
  /// fixed value in week 15; about 4 in 10 either way.
  public static let fourPoint: Self = .run(
    "fourPointRule/1.0",
    named: "four-point rule",
    below: 4,
    above: 4,
    falseAlarms: FalseAlarmRate.ofFourPoint
  )

  /// Three readings in a row short of the aim, or six beyond it (University of Minnesota).
  public static let threeBelowSixAbove: Self = .run(
    "threeBelowSixAbove/1.0",
    named: "rule of three below or six above",
    below: 3,
    above: 6,
    falseAlarms: FalseAlarmRate.ofRun(below: 55...55, above: 22...22)
  )

  /// Four of the last six readings on one side of the aim.
  public static let fourOfSix: Self = .run(
    "fourOfSix/1.0",
    named: "rule of four of the last six",
    below: .fourOfSix,
    above: .fourOfSix,
    falseAlarms: FalseAlarmRate.ofRun(below: 65...65, above: 65...65)
  )

  /// The 90% range of the slope against the rate needed, the rule to prefer.
  public static let trend: Self = .trend(
    "trendRule/1.0",
    named: "trend rule",
    confidence: 0.9,
    falseAlarms: FalseAlarmRate.ofTrend
  )

  /// The level half-way to the due day.
  public static let midpoint: Self = .level(
    "midpointCheck/1.0",
    named: "mid-point check",
    at: .midpoint,
    falseAlarms: FalseAlarmRate.ofLevel
  )

  /// The level four months after the baseline.
  public static let monthFour: Self = .level(
    "monthFourCheck/1.0",
    named: "check in month four",
    at: .month(4),
    falseAlarms: FalseAlarmRate.ofLevel
  )

  /// The weeks in which the trend leads to the value to reach, at 90% confidence.
  public static let projection: Self = .projection(
    "projection/1.0",
    named: "projection",
    confidence: 0.9,
    falseAlarms: FalseAlarmRate.ofProjection
  )
}

extension [ProgressRule] {
  /// The rules that a target is looked at with unless a school chooses others.
  public static var standard: [ProgressRule] {
    [.delivery, .fourPoint, .trend, .midpoint, .monthFour, .projection]
  }
}

extension ReadingRun {
  fileprivate static let fourOfSix = Self(count: 4, window: 6)
}
