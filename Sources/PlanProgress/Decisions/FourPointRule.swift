public import PlanModel

/// The four-point rule of curriculum-based measurement.
///
/// If the last four readings all lie short of the aimline, think of a change in teaching;
/// if all lie beyond it, think of raising the target. A reading on the line breaks both
/// runs.
///
/// The rule gives a signal and nothing more, because it is often wrong:
/// how often goes with every text that asks for a look. It is one ``ProgressRule`` of
/// many, and ``ProgressRule/trend`` is right more often.
///
/// ## Topics
///
/// ### Setting up the rule
/// - ``standard``
/// - ``init(run:minimumReadings:minimumWeeks:)``
/// - ``rule``
///
/// ### Applying it
/// - ``statement(for:weeks:)``
/// - ``signal(withID:for:readings:asOf:in:)``
/// - ``falseAlarmNotice``
public struct FourPointRule: Hashable, Sendable {
  /// How many readings in a row, at least 1.
  public let run: Int

  /// The number of readings below which the rule is silent.
  public let minimumReadings: Int

  /// The number of weeks since the baseline below which the rule is silent.
  public let minimumWeeks: Double

  /// Four in a row, after six readings and six weeks.
  public static let standard = Self()

  /// How often the standard rule is wrong with four readings short of the aim, for people.
  ///
  /// It goes with that statement of ``standard`` and with no other.
  ///
  /// In simulations of pupils who grow exactly on a line that keeps its rate, 39% to 40%
  /// meet the rule at some weekly check in 15 weeks; Hintze and others (2018) find the
  /// same. Where the line runs from the measured baseline to a fixed value in week 15, it
  /// is 35% to 36%.
  public static let falseAlarmNotice = ProgressRule.fourPoint.falseAlarmNotice(
    for: .considerInstructionalChange
  )

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - run: How many readings in a row, at least 1.
  ///   - minimumReadings: The number of readings below which the rule is silent.
  ///   - minimumWeeks: The number of weeks below which the rule is silent.
  /// - Precondition: The run has at least one reading.
  public init(run: Int = 4, minimumReadings: Int = 6, minimumWeeks: Double = 6) {
    precondition(run > 0, "a run has at least one reading")
    self.run = run
    self.minimumReadings = minimumReadings
    self.minimumWeeks = minimumWeeks
  }

  /// The same rule as data; only the standard one knows how often it is wrong.
  public var rule: ProgressRule {
    guard self != .standard else { return .fourPoint }
    return .run(
      "runOf\(run)/1.0",
      named: "rule of \(run) in a row",
      below: ReadingRun(count: run, window: run),
      above: ReadingRun(count: run, window: run),
      minimumReadings: minimumReadings,
      minimumWeeks: minimumWeeks
    )
  }

  /// Applies the rule to positions against an aimline.
  ///
  /// - Parameters:
  ///   - positions: Where the readings of the current phase lie, in the order of days.
  ///   - weeks: The weeks to the last reading from the baseline, or from the last value of
  ///     the phase before.
  /// - Returns: What the rule says, or `nil` while there are too few readings or weeks.
  public func statement(for positions: [AimPosition], weeks: Double) -> SignalStatement? {
    rule.statement(for: positions, weeks: weeks)
  }

  /// Applies the rule to the readings of a target.
  ///
  /// - Parameters:
  ///   - id: The identifier for the signal.
  ///   - target: The target.
  ///   - readings: The readings in any order.
  ///   - day: The day up to which readings are looked at.
  ///   - time: The days that count.
  /// - Returns: The signal, with the state of its data and words for people.
  public func signal(
    withID id: Signal.ID,
    for target: Target,
    readings: [Reading],
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) -> Signal {
    rule.signal(withID: id, for: target, readings: readings, asOf: day, in: time)
  }
}
