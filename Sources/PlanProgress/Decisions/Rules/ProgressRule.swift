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
/// - ``signal(withID:for:readings:sessions:asOf:)``
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
  /// What the rule looks at.
  public let kind: ProgressRuleKind

  /// The name and version that a signal carries, such as `fourPointRule/1.0`.
  ///
  /// No two rules of one list share it.
  public let method: String

  /// The name in a sentence for people, such as "four-point rule".
  public let name: String

  /// The number of days with a reading in the current phase below which it is silent.
  public internal(set) var minimumReadings = 0

  /// The number of weeks in the current phase below which it is silent.
  public internal(set) var minimumWeeks = 0.0

  /// The run short of the aim, for a rule that looks at runs.
  ///
  /// `nil` for other rules.
  public internal(set) var below: ReadingRun?

  /// The run beyond the aim, for a rule that looks at runs.
  ///
  /// `nil` for other rules.
  public internal(set) var above: ReadingRun?

  /// The level of confidence of a range, above 0 and below 1.
  ///
  /// `nil` for a rule without one.
  public internal(set) var confidence: Double?

  /// The day on which the level is checked.
  ///
  /// `nil` for a rule that can be looked at any day.
  public internal(set) var moment: CheckMoment?

  /// The percentage of sessions below which little can be said of the pupil.
  ///
  /// `nil` for a rule that does not look at sessions.
  public internal(set) var leastPercent: Int?

  /// How often the rule speaks of pupils who grow exactly as hoped.
  ///
  /// Empty if nobody has worked it out; the words for people then say so.
  public internal(set) var falseAlarms: [FalseAlarmRate] = []

  init(_ kind: ProgressRuleKind, _ method: String, named name: String) {
    self.kind = kind
    self.method = method
    self.name = name
  }
}
