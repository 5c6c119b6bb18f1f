public import PlanModel

/// What the readings of a target say of its criterion.
///
/// ```swift
/// let evaluation = CriterionEvaluation(of: target, readings: readings, asOf: today)
/// evaluation.state      // .met
/// evaluation.firstMet   // 2026-11-09
/// evaluation.lostOn     // nil: it still holds
/// evaluation.text       // one sentence for people
/// ```
///
/// Only administered occasions count. A gap is never a zero, and a reading that can't be
/// used is listed in ``unused`` and counts neither way. Percentages are compared exactly:
/// 8 of 10 is 80%. Values of one day are one occasion, their median; where occasions are
/// judged one by one, as passes and help are, each is an occasion of its own.
///
/// A criterion of the kinds `percent`, `rate` or `independence` that carries `passes` and
/// `occasions` is judged by a window: enough of the last occasions must pass, in a row or
/// not. Without both numbers, the last occasions must pass one after another.
///
/// ## Topics
///
/// ### Evaluating
/// - ``init(of:readings:asOf:in:)``
///
/// ### The answer
/// - ``state``
/// - ``reason``
/// - ``firstMet``
/// - ``isStillMet``
/// - ``text``
///
/// ### Met, lost and met again
/// - ``held``
/// - ``lostOn``
/// - ``metAgainOn``
/// - ``seeAgainFrom``
///
/// ### The counts behind it
/// - ``administered``
/// - ``passed``
/// - ``needed``
/// - ``passesNeeded``
/// - ``passedWithSupport``
/// - ``missed``
/// - ``gaps``
/// - ``unused``
/// - ``occasions``
/// - ``pooledPercent``
/// - ``settingsSeen``
/// - ``peopleSeen``
public struct CriterionEvaluation: Hashable, Sendable, ContentFree {
  /// The day up to which readings were looked at.
  public let asOf: Day

  /// What the readings say.
  public internal(set) var state: CriterionState = .cannotJudge

  /// Why it can't be judged, `nil` if it can.
  public internal(set) var reason: CannotJudgeReason?

  /// The stretches of occasions over which it was met, in order.
  ///
  /// More than one means that it was lost and met again.
  public internal(set) var held: [MetSpan] = []

  /// For a criterion to be maintained, the day from which it is to be seen again.
  ///
  /// `nil` for others, and while it has not been met a first time.
  public internal(set) var seeAgainFrom: Day?

  /// How many occasions there were.
  public internal(set) var administered = 0

  /// How many of them passed.
  public internal(set) var passed = 0

  /// How many occasions must be seen before it can be judged.
  public internal(set) var needed = 0

  /// How many of those must pass.
  public internal(set) var passesNeeded = 0

  /// How many occasions went well with more help than the criterion allows.
  ///
  /// They are successes with support. They neither pass nor count as failures of the
  /// pupil.
  public internal(set) var passedWithSupport = 0

  /// The gaps by their reasons, the most frequent first.
  public let gaps: [GapCount]

  /// The readings that could not be used, in the order of their days.
  public internal(set) var unused: [UnusedReading] = []

  /// Each occasion with whether it passed, in the order of their days.
  public internal(set) var occasions: [JudgedOccasion] = []

  /// The percentage over the last occasions of a compound criterion taken together.
  ///
  /// It is for information and decides nothing; `nil` for other criteria, while there are
  /// too few occasions, and where counts of items stand beside bare percentages.
  public internal(set) var pooledPercent: Double?

  /// In how many settings it passed, `nil` if the criterion does not ask for settings.
  public internal(set) var settingsSeen: Int?

  /// With how many people it passed, `nil` if the criterion does not ask for people.
  public internal(set) var peopleSeen: Int?

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
  ///   - time: The school's calendar, for criteria that count times in its weeks, terms or
  ///     half-terms. Without one a week is seven days and terms are not known.
  public init(
    of target: Target,
    readings: [Reading],
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) {
    let current = target.currentReadings(in: readings, through: day)
    self.init(of: target, current: current, series: nil, in: time, asOf: day)
  }

  /// Evaluates the criterion over readings that all count.
  ///
  /// - Parameters:
  ///   - target: The target with its criterion.
  ///   - current: The readings.
  ///   - series: Their values on the scale of the target, `nil` if nobody needed them yet.
  ///   - time: The school's calendar.
  ///   - day: The day up to which readings are looked at.
  init(
    of target: Target,
    current: [Reading],
    series: ReadingSeries?,
    in time: TeachingTime,
    asOf day: Day
  ) {
    asOf = day
    due = target.due
    gaps = GapCount.counts(in: current)
    do throws(CannotJudgeReason) {
      guard !target.isOpenOutcome else { throw .openOutcome }
      guard let criterion = target.criterion else { throw .criterionMissing }
      let rule = try PassRule(of: criterion, kind: target.judgedKind ?? criterion.kind)
      let judge = try OccasionJudge(
        target,
        criterion,
        current,
        series: series,
        in: time,
        asOf: day
      )
      take(judge, rule, isCompound: criterion.kind == .compound)
      try conclude(criterion, rule, judge.occasions)
    } catch {
      reason = error
    }
  }

  private mutating func take(
    _ judge: OccasionJudge,
    _ rule: PassRule,
    isCompound: Bool
  ) {
    occasions = judge.occasions.map(\.judged)
    for occasion in occasions {
      administered += occasion.total
      passed += occasion.passed
      if occasion.isSupported { passedWithSupport += 1 }
    }
    needed = rule.needed
    passesNeeded = rule.passesNeeded
    unused = judge.unused
    guard isCompound, let series = judge.series else { return }
    pooledPercent = PooledShare.percent(ofLast: needed, of: series, in: judge.readings)
  }

  private mutating func conclude(
    _ criterion: Criterion,
    _ rule: PassRule,
    _ judged: [Occasion]
  ) throws(CannotJudgeReason) {
    if judged.isEmpty, let reason = unused.first?.reason { throw reason }
    var standing = rule.standing(after: occasions)
    (settingsSeen, peopleSeen) = try Spread(criterion).apply(to: &standing, judged)
    seeAgainFrom = Maintenance(criterion).apply(to: &standing, occasions)
    takeSpans(standing)
    if !held.isEmpty {
      state = .met
    } else if seeAgainFrom != nil, !standing.contains(where: { $0 != nil }) {
      state = .notEnoughData
    } else {
      state = standing.contains(false) ? .notMet : .notEnoughData
    }
  }

  private mutating func takeSpans(_ standing: [Bool?]) {
    var isHeld = false
    for (place, holds) in standing.enumerated() {
      let day = occasions[place].on
      switch (isHeld, holds == true) {
      case (false, true): held.append(MetSpan(start: day, lastHeld: day))
      case (true, true): held[held.count - 1].lastHeld = day
      case (true, false): held[held.count - 1].lostOn = day
      case (false, false): break
      }
      isHeld = holds == true
    }
  }
}
