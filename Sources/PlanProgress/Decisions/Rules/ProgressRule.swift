/// A rule that looks at readings and says something that a person may want to look at.
///
/// A rule is data: a school takes one from the standard list or makes its own.
///
/// ```swift
/// let signal = ProgressRule.trend.signal(
///   withID: "s-1", for: target, readings: readings, asOf: today
/// )
/// let ours = ProgressRule.run("ourRun/1.0", named: "rule of five", below: 5, above: 5)
/// let signals = target.signals(readings: readings, asOf: today, rules: [ours, .trend])
/// ```
///
/// No rule changes anything, and each says how often it is wrong: its ``falseAlarms`` are
/// part of its words for people.
///
/// ## Topics
///
/// ### Standard rules
/// - ``delivery``
/// - ``fourPoint``
/// - ``threeBelowSixAbove``
/// - ``fourOfSix``
/// - ``trend``
/// - ``midpoint``
/// - ``monthFour``
/// - ``projection``
///
/// ### Making a rule
/// - ``delivery(_:named:leastPercent:)``
/// - ``run(_:named:below:above:minimumReadings:minimumWeeks:falseAlarms:)``
/// - ``trend(_:named:confidence:minimumReadings:minimumWeeks:falseAlarms:)``
/// - ``level(_:named:at:minimumReadings:falseAlarms:)``
/// - ``projection(_:named:confidence:minimumReadings:minimumWeeks:falseAlarms:)``
///
/// ### Applying a rule
/// - ``signal(withID:for:readings:sessions:asOf:in:)``
/// - ``statement(for:weeks:)``
///
/// ### What it looks at
/// - ``kind``
/// - ``method``
/// - ``name``
/// - ``minimumReadings``
/// - ``minimumWeeks``
/// - ``below``
/// - ``above``
/// - ``confidence``
/// - ``moment``
/// - ``leastPercent``
///
/// ### How often it is wrong
/// - ``falseAlarms``
/// - ``falseAlarmNotice(for:)``
public struct ProgressRule: Hashable, Sendable {
  /// What a rule looks at, with the numbers that it needs for that.
  enum Look: Hashable {
    case delivery(leastPercent: Int)
    case run(below: ReadingRun, above: ReadingRun)
    case trend(confidence: Double)
    case level(at: CheckMoment)
    case projection(confidence: Double)
  }

  let look: Look

  /// The name and version that a signal carries, such as `fourPointRule/1.0`.
  ///
  /// No two rules of one list share it.
  public let method: String

  /// The name in a sentence for people, such as "four-point rule".
  public let name: String

  /// The number of days with a reading in the current phase below which it is silent.
  public let minimumReadings: Int

  /// The number of weeks in the current phase below which it is silent.
  public let minimumWeeks: Double

  /// How often the rule speaks of pupils who grow exactly as hoped.
  ///
  /// Empty if nobody has worked it out; the words for people then say so.
  public let falseAlarms: [FalseAlarmRate]

  init(
    _ look: Look,
    _ method: String,
    named name: String,
    minimumReadings: Int = 0,
    minimumWeeks: Double = 0,
    falseAlarms: [FalseAlarmRate] = []
  ) {
    self.look = look
    self.method = method
    self.name = name
    self.minimumReadings = minimumReadings
    self.minimumWeeks = minimumWeeks
    self.falseAlarms = falseAlarms
  }
}

// MARK: - What it looks at

extension ProgressRule {
  /// What the rule looks at.
  public var kind: ProgressRuleKind {
    switch look {
    case .delivery: .delivery
    case .run: .run
    case .trend: .trend
    case .level: .level
    case .projection: .projection
    }
  }

  /// The run short of the aim, `nil` for a rule that does not look for runs.
  public var below: ReadingRun? {
    if case .run(let below, _) = look { below } else { nil }
  }

  /// The run beyond the aim, `nil` for a rule that does not look for runs.
  public var above: ReadingRun? {
    if case .run(_, let above) = look { above } else { nil }
  }

  /// The level of confidence of a range, `nil` for a rule without a range.
  public var confidence: Double? {
    switch look {
    case .trend(let confidence), .projection(let confidence): confidence
    case .delivery, .run, .level: nil
    }
  }

  /// The day of a check, `nil` for a rule that can be looked at any day.
  public var moment: CheckMoment? {
    if case .level(let moment) = look { moment } else { nil }
  }

  /// The percentage of sessions below which little can be said of the pupil.
  ///
  /// `nil` for a rule that does not look at sessions.
  public var leastPercent: Int? {
    if case .delivery(let percent) = look { percent } else { nil }
  }
}
