// MARK: - Making a rule

extension ProgressRule {
  /// Returns a rule that asks whether the sessions took place.
  ///
  /// - Parameters:
  ///   - method: The name and version that a signal carries.
  ///   - name: The name in a sentence for people.
  ///   - percent: The percentage of planned sessions below which little can be said of the
  ///     pupil, 0 to 100.
  /// - Returns: The rule.
  public static func delivery(
    _ method: String,
    named name: String,
    leastPercent percent: Int
  ) -> Self {
    Self(.delivery(leastPercent: percent), method, named: name)
  }

  /// Returns a rule that looks for readings on one side of the aimline.
  ///
  /// - Parameters:
  ///   - method: The name and version that a signal carries.
  ///   - name: The name in a sentence for people.
  ///   - below: The run that asks for a look at the teaching.
  ///   - above: The run that asks whether to aim higher.
  ///   - minimumReadings: The number of readings below which it is silent.
  ///   - minimumWeeks: The number of weeks below which it is silent.
  ///   - falseAlarms: How often it is wrong, empty if nobody has worked it out.
  /// - Returns: The rule.
  public static func run(
    _ method: String,
    named name: String,
    below: ReadingRun,
    above: ReadingRun,
    minimumReadings: Int = 6,
    minimumWeeks: Double = 6,
    falseAlarms: [FalseAlarmRate] = []
  ) -> Self {
    Self(
      .run(below: below, above: above),
      method,
      named: name,
      minimumReadings: minimumReadings,
      minimumWeeks: minimumWeeks,
      falseAlarms: falseAlarms
    )
  }

  /// Returns a rule that compares the range of the slope with the rate needed.
  ///
  /// - Parameters:
  ///   - method: The name and version that a signal carries.
  ///   - name: The name in a sentence for people.
  ///   - confidence: The level of confidence of the range, above 0 and below 1.
  ///   - minimumReadings: The number of readings below which it is silent.
  ///   - minimumWeeks: The number of weeks below which it is silent.
  ///   - falseAlarms: How often it is wrong, empty if nobody has worked it out.
  /// - Returns: The rule.
  public static func trend(
    _ method: String,
    named name: String,
    confidence: Double,
    minimumReadings: Int = 6,
    minimumWeeks: Double = 6,
    falseAlarms: [FalseAlarmRate] = []
  ) -> Self {
    Self(
      .trend(confidence: confidence),
      method,
      named: name,
      minimumReadings: minimumReadings,
      minimumWeeks: minimumWeeks,
      falseAlarms: falseAlarms
    )
  }

  /// Returns a rule that compares the level with the aim on one agreed day.
  ///
  /// - Parameters:
  ///   - method: The name and version that a signal carries.
  ///   - name: The name in a sentence for people.
  ///   - moment: The day.
  ///   - minimumReadings: The number of readings below which it waits, at least three.
  ///   - falseAlarms: How often it is wrong, empty if nobody has worked it out.
  /// - Returns: The rule.
  public static func level(
    _ method: String,
    named name: String,
    at moment: CheckMoment,
    minimumReadings: Int = 3,
    falseAlarms: [FalseAlarmRate] = []
  ) -> Self {
    Self(
      .level(at: moment),
      method,
      named: name,
      minimumReadings: max(3, minimumReadings),
      falseAlarms: falseAlarms
    )
  }

  /// Returns a rule that compares the due day with the weeks in which the trend leads to
  /// the value to reach.
  ///
  /// - Parameters:
  ///   - method: The name and version that a signal carries.
  ///   - name: The name in a sentence for people.
  ///   - confidence: The level of confidence of the weeks, above 0 and below 1.
  ///   - minimumReadings: The number of readings below which it is silent.
  ///   - minimumWeeks: The number of weeks below which it is silent.
  ///   - falseAlarms: How often it is wrong, empty if nobody has worked it out.
  /// - Returns: The rule.
  public static func projection(
    _ method: String,
    named name: String,
    confidence: Double,
    minimumReadings: Int = 6,
    minimumWeeks: Double = 6,
    falseAlarms: [FalseAlarmRate] = []
  ) -> Self {
    Self(
      .projection(confidence: confidence),
      method,
      named: name,
      minimumReadings: minimumReadings,
      minimumWeeks: minimumWeeks,
      falseAlarms: falseAlarms
    )
  }
}
