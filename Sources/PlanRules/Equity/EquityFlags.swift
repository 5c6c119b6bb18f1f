import PlanModel

/// Patterns over several cycles that are worth a question to the adults.
///
/// They are questions about targets and help, never labels of a pupil. Only the latest cycle
/// of each goal is asked about, because only that one can still be changed; the earlier ones
/// say what it is compared with.
///
/// ```swift
/// let equity = EquityFlags(cycles: cycles)
/// equity.flags             // [E3.rolledOver]
/// equity.rolledOverCycles  // 3
/// ```
///
/// ## Topics
///
/// ### Looking at cycles
/// - ``init(cycles:thresholds:)``
/// - ``init(stretch:nextWeeklyGain:achievedWeeklyGain:thresholds:)``
/// - ``init(levels:thresholds:)``
///
/// ### What was noticed
/// - ``flags``
/// - ``rolledOverCycles``
/// - ``weeklyGains``
///
/// ### What it asks
/// - ``cards``
/// - ``card(for:)``
public struct EquityFlags: Hashable, Sendable {
  /// The codes of the patterns, in the order of their numbers.
  public let flags: [RuleID]

  /// In how many cycles up to now the same target was not met with the same help.
  ///
  /// Of several goals, the largest number.
  public let rolledOverCycles: Int

  /// What each cycle asks to be gained in a week, in the order of the cycles.
  ///
  /// `nil` for a cycle without weeks.
  public let weeklyGains: [Double?]

  /// Looks at cycles of one pupil, the oldest first.
  ///
  /// - Parameters:
  ///   - cycles: The cycles of one goal or of several, each with its key.
  ///   - thresholds: From where on a pattern is worth a question.
  public init(cycles: [EquityCycle], thresholds: EquityThresholds = EquityThresholds()) {
    var noticed: [RuleID] = []
    var longest = 0
    var keys: [String] = []
    for cycle in cycles
    where !keys.contains(where: { $0.hasBytes(of: cycle.goalKey) }) {
      keys.append(cycle.goalKey)
      let goal = cycles.filter { $0.goalKey.hasBytes(of: cycle.goalKey) }
      let run = Self.rolledOverCycles(of: goal)
      longest = max(longest, run)
      Self.notice(goal, run: run, thresholds, into: &noticed)
    }
    self.init(
      Self.order.filter(noticed.contains),
      rolledOverCycles: longest,
      weeklyGains: cycles.map { $0.rate?.value }
    )
  }

  init(_ flags: [RuleID], rolledOverCycles: Int = 0, weeklyGains: [Double?] = []) {
    self.flags = flags
    self.rolledOverCycles = rolledOverCycles
    self.weeklyGains = weeklyGains
  }

  private static let order: [RuleID] = [
    .targetAtOrBelowBaseline, .belowTypicalGrowth, .rolledOver, .loweredWithoutReason,
  ]

  private static func notice(
    _ goal: [EquityCycle],
    run: Int,
    _ thresholds: EquityThresholds,
    into flags: inout [RuleID]
  ) {
    guard let latest = goal.last else { return }
    let asksForGain = latest.gain.map { $0 > 0 } ?? true
    if !asksForGain, latest.direction != .maintain {
      flags.append(.targetAtOrBelowBaseline)
    }
    if let rate = latest.rate, let typical = latest.typicalWeeklyGain,
      rate.isBelow(GainRate(perWeek: typical)), latest.direction != .maintain
    {
      flags.append(.belowTypicalGrowth)
    }
    if run >= thresholds.repeatedCycles { flags.append(.rolledOver) }
    if let before = goal.dropLast().last, !before.isMet, latest.isEasier(than: before),
      !latest.hasReasonForLowering
    {
      flags.append(.loweredWithoutReason)
    }
  }

  /// The length of the run of cycles at the end that were not met with the same help.
  private static func rolledOverCycles(of goal: [EquityCycle]) -> Int {
    var run = 0
    for cycle in goal.reversed() {
      guard !cycle.isMet else { break }
      run += 1
      guard !cycle.isProvisionChanged else { break }
    }
    return run
  }
}
