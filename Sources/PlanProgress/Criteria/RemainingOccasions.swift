public import PlanModel

/// Whether the occasions that are planned leave room for a criterion to be met in time.
///
/// It looks at the schedule and not at the pupil: it says how many occasions are planned,
/// and after how many the criterion could be met if each passed. It informs and decides
/// nothing.
///
/// ## Topics
///
/// ### Counting
/// - ``init(of:after:schedule:in:)``
/// - ``planned``
/// - ``needed``
/// - ``leavesRoom``
/// - ``text``
public struct RemainingOccasions: Hashable, Sendable, ContentFree {
  /// The day after which occasions are counted.
  public let asOf: Day

  /// The due day, the last one that counts.
  public let due: Day

  /// How many occasions are planned after the day, by the due day.
  public let planned: Int

  /// After how many occasions it could be met, if each passed; 0 if it is met at present.
  public let needed: Int

  /// Counts the occasions that are left.
  ///
  /// Fixed days are counted one by one. Times a week are counted in the weeks that are
  /// left, so that a part of a week plans nothing.
  ///
  /// - Parameters:
  ///   - target: The target with its due day.
  ///   - evaluation: What its readings say so far.
  ///   - schedule: When it is measured; `nil` for what the target's monitoring or measure
  ///     says. A criterion that counts times in periods is looked at once in each.
  ///   - time: The days that count.
  /// - Throws: Why nothing can be counted, such as ``CannotJudgeReason/dueMissing``.
  public init(
    of target: Target,
    after evaluation: CriterionEvaluation,
    schedule: MonitoringSchedule? = nil,
    in time: TeachingTime = .everyDay
  ) throws(CannotJudgeReason) {
    if let reason = evaluation.reason, evaluation.occasions.isEmpty { throw reason }
    guard let criterion = target.criterion else { throw .criterionMissing }
    guard let due = target.due else { throw .dueMissing }
    asOf = evaluation.asOf
    self.due = due
    let rule = try PassRule(of: criterion, kind: target.judgedKind ?? criterion.kind)
    let dates = PlannedOccasions(after: asOf, through: due, in: time)
    if target.judgedKind == .frequency {
      guard let period = criterion.period else { throw .criterionIncomplete }
      planned = try dates.count(Frequency(times: 1, period: period))
    } else {
      let schedule = schedule ?? target.monitoring?.measurement
      let frequency = schedule?.frequency ?? target.measure?.frequency
      planned = try dates.count(schedule?.days ?? [], frequency)
    }
    guard !evaluation.isStillMet else {
      needed = 0
      return
    }
    needed = Self.needed(criterion, rule, evaluation)
  }

  private static func needed(
    _ criterion: Criterion,
    _ rule: PassRule,
    _ evaluation: CriterionEvaluation
  ) -> Int {
    var needed = max(1, rule.fewestFurther(after: evaluation.occasions))
    if let settings = criterion.settings {
      needed = max(needed, settings - (evaluation.settingsSeen ?? 0))
    }
    if let people = criterion.people {
      needed = max(needed, people - (evaluation.peopleSeen ?? 0))
    }
    // Something to be maintained is met once, and seen again later.
    let waits = criterion.weeks != nil && evaluation.seeAgainFrom == nil
    return needed + (waits ? 1 : 0)
  }

  /// Whether so many occasions are planned as it needs at least.
  public var leavesRoom: Bool { planned >= needed }

  /// The counts in words for people.
  public var text: String {
    let more = Amount.count(planned, "more occasion")
    let are = planned == 1 ? "is" : "are"
    let until = "\(more) \(are) planned by the due day of \(due.inWords)"
    if needed == 0 { return "The criterion is met at present, and \(until)." }
    let least = Amount.count(needed, "more occasion")
    guard leavesRoom else {
      return "The criterion looks at no fewer than \(least), and \(until). Further "
        + "occasions would leave room for it."
    }
    return "The criterion could be met after \(least), and \(until)."
  }
}
