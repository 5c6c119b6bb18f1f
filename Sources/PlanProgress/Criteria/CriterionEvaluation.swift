public import PlanModel

/// What the readings of a target say of its criterion.
///
/// ```swift
/// let evaluation = CriterionEvaluation(of: target, readings: readings, asOf: today)
/// evaluation.state      // .met
/// evaluation.firstMet   // 2026-11-09
/// evaluation.text       // one sentence for people
/// ```
///
/// Only administered occasions count. A gap is never a zero, and a reading that can't be
/// used is listed in ``unused`` and counts neither way. Percentages are compared exactly:
/// 8 of 10 is 80%. Values of one day are one occasion, their median.
///
/// ## Topics
///
/// ### Evaluating
/// - ``init(of:readings:asOf:)``
///
/// ### The answer
/// - ``state``
/// - ``reason``
/// - ``firstMet``
/// - ``isStillMet``
/// - ``text``
///
/// ### The counts behind it
/// - ``administered``
/// - ``passed``
/// - ``needed``
/// - ``passedWithSupport``
/// - ``missed``
/// - ``unused``
/// - ``occasions``
/// - ``pooledPercent``
public struct CriterionEvaluation: Hashable, Sendable, ContentFree {
  /// The day up to which readings were looked at.
  public let asOf: Day

  /// What the readings say.
  public internal(set) var state: CriterionState

  /// Why it can't be judged, `nil` if it can.
  public internal(set) var reason: CannotJudgeReason?

  /// The first day on which it was met, `nil` if there was none.
  public internal(set) var firstMet: Day?

  /// Whether it was met at the last occasion as well.
  public internal(set) var isStillMet = false

  /// How many occasions there were.
  public internal(set) var administered = 0

  /// How many of them passed.
  public internal(set) var passed = 0

  /// How many occasions must be seen before it can be judged.
  public internal(set) var needed = 0

  /// How many occasions went well with more help than the criterion allows.
  ///
  /// They are successes with support. They neither pass nor count as failures of the
  /// pupil.
  public internal(set) var passedWithSupport = 0

  /// How many readings are gaps, which speak of delivery and not of the pupil.
  public internal(set) var missed = 0

  /// The readings that could not be used, in the order of their days.
  public internal(set) var unused: [UnusedReading] = []

  /// Each occasion with whether it passed, in the order of their days.
  public internal(set) var occasions: [JudgedOccasion] = []

  /// The percentage over the last occasions of a compound criterion taken together.
  ///
  /// It is for information and decides nothing; `nil` for other criteria, and while there
  /// are too few occasions.
  public internal(set) var pooledPercent: Double?

  /// The last day on which the target can be met, `nil` if none is set.
  let due: Day?

  /// Evaluates the criterion of a target.
  ///
  /// Readings of other targets, after the day, on or before the day of the baseline, or
  /// before the target starts are left out, as are readings that another one corrects.
  ///
  /// - Parameters:
  ///   - target: The target with its criterion.
  ///   - readings: The readings in any order; those of one day in the order of the
  ///     occasions.
  ///   - day: The day up to which readings are looked at.
  public init(of target: Target, readings: [Reading], asOf day: Day) {
    let current = target.currentReadings(in: readings, through: day)
    self.init(of: target, current: current, asOf: day)
  }

  /// Evaluates the criterion over readings that all count.
  init(of target: Target, current: [Reading], asOf day: Day) {
    asOf = day
    due = target.due
    state = .cannotJudge
    do throws(CannotJudgeReason) {
      guard !target.isOpenOutcome else { throw .openOutcome }
      guard let criterion = target.criterion else { throw .criterionMissing }
      let rule = try PassRule(criterion, kind: target.judgedKind ?? criterion.kind)
      let judge = try OccasionJudge(target, criterion, current, asOf: day)
      take(judge, rule)
      try conclude(criterion, rule, judge.occasions)
    } catch {
      reason = error
    }
  }

  private mutating func take(_ judge: OccasionJudge, _ rule: PassRule) {
    occasions = judge.occasions.map(\.judged)
    for occasion in occasions {
      administered += occasion.total
      passed += occasion.passed
    }
    needed = rule.needed
    passedWithSupport = judge.passedWithSupport
    missed = judge.missed
    unused = judge.unused
    pooledPercent = administered < needed ? nil : judge.pooledPercent(of: needed)
  }

  private mutating func conclude(
    _ criterion: Criterion,
    _ rule: PassRule,
    _ judged: [Occasion]
  ) throws(CannotJudgeReason) {
    if judged.isEmpty, let reason = unused.first?.reason { throw reason }
    var standing = rule.standing(after: occasions)
    try Spread(criterion).apply(to: &standing, judged)
    let wait = Maintenance(criterion).apply(to: &standing, occasions)
    let held = zip(standing, occasions).filter { $0.0 == true }
    firstMet = held.first?.1.on
    isStillMet = standing.last == true
    if firstMet != nil {
      state = .met
    } else if wait {
      state = .notEnoughData
    } else {
      state = standing.contains(false) ? .notMet : .notEnoughData
    }
  }
}
