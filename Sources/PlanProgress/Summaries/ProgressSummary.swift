public import PlanModel

/// What the numbers say of one target on one day, and what they can't.
///
/// ```swift
/// let summary = ProgressSummary(of: target, readings: readings, asOf: today)
/// summary.statement   // words for the teacher
/// summary.position    // .below
/// ```
///
/// A summary holds no verdict. It states data, count, days and uncertainty, so that a
/// teacher can judge.
///
/// ## Topics
///
/// ### Summing up
/// - ``init(of:readings:asOf:in:)``
/// - ``statement``
/// - ``statement(for:)``
///
/// ### Where the pupil is
/// - ``latest``
/// - ``latestOn``
/// - ``unit``
/// - ``baseline``
/// - ``change``
///
/// ### Against the aim
/// - ``aimline``
/// - ``aimLimit``
/// - ``aimToday``
/// - ``position``
/// - ``goal``
/// - ``requiredRate``
/// - ``rateFromHere``
///
/// ### The trend
/// - ``trend``
/// - ``trendLimit``
/// - ``trendStatement``
/// - ``adequacy``
/// - ``readings``
/// - ``weeks``
/// - ``missed``
///
/// ### The criterion and what was noticed
/// - ``criterion``
/// - ``noticing``
public struct ProgressSummary: Hashable, Sendable, ContentFree {
  /// The target.
  public let target: Target.ID

  /// The day up to which readings were looked at.
  public let asOf: Day

  /// The unit of all values here, `nil` if nobody said.
  public internal(set) var unit: MeasureUnit?

  /// The value of the last day with a usable one, `nil` if there is none.
  public internal(set) var latest: Double?

  /// The last day with a usable value, `nil` if there is none.
  public internal(set) var latestOn: Day?

  /// The value of the baseline, `nil` if there is none in the unit.
  public internal(set) var baseline: Double?

  /// The latest value less the baseline's, `nil` without both.
  public internal(set) var change: Double?

  /// The line from the baseline to the value to reach, `nil` if there is none.
  public internal(set) var aimline: Aimline?

  /// Why there is no aimline, `nil` if there is one.
  public internal(set) var aimLimit: CannotJudgeReason?

  /// The value of the aimline on the day of the summary, `nil` where it has none.
  public internal(set) var aimToday: Double?

  /// Where the latest value lies against the aim for its own day, `nil` without an aim.
  ///
  /// For something to decrease, a lower value is above.
  public internal(set) var position: AimPosition?

  /// The value to reach in the unit, `nil` if there is none.
  public internal(set) var goal: Double?

  /// The weekly gain that the aimline needs, `nil` without an aimline.
  public internal(set) var requiredRate: Double?

  /// The weekly gain that would now lead from the latest value to the goal by the due day.
  ///
  /// It stands beside ``requiredRate`` and lowers nothing. `nil` without an aimline or a
  /// value, once the value is at the goal, and when no time is left.
  public internal(set) var rateFromHere: Double?

  /// The trend of the current phase by least squares, `nil` if there is none.
  public internal(set) var trend: Trend?

  /// Why there is no trend, `nil` if there is one.
  public internal(set) var trendLimit: CannotJudgeReason?

  /// The trend against the rate needed, at 90% confidence.
  ///
  /// `nil` without a trend or a rate, and while the data are insufficient.
  public internal(set) var trendStatement: SignalStatement?

  /// How far the readings of the current phase can be trusted to show a trend.
  public internal(set) var adequacy: DataAdequacy = .insufficient

  /// The number of days with a reading in the current phase.
  public internal(set) var readings = 0

  /// The weeks to the last usable value from the baseline, or from the last value of the
  /// phase before.
  public internal(set) var weeks: Double = 0

  /// The number of gaps, which speak of delivery and not of the pupil.
  public var missed: Int { criterion.missed }

  /// What the readings say of the criterion.
  public let criterion: CriterionEvaluation

  /// What was noticed, for a target with an open outcome; `nil` for others.
  public let noticing: NoticingSummary?

  /// The first day of the current phase with a reading.
  var firstOn: Day?

  /// Whether less is better.
  let isToDecrease: Bool

  /// The due day, `nil` if none is set.
  let due: Day?

  /// Whether occasions are judged by their own pass marks.
  let judgesPasses: Bool

  /// The period in which times are counted, `nil` if none are.
  let period: PeriodUnit?

  /// Sums up the readings of a target.
  ///
  /// Open targets are answered by ``noticing`` only: no value, no aim, no slope.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The readings in any order; those of other targets are left out.
  ///   - day: The day up to which readings are looked at.
  ///   - time: The days that count. With the closures of a school the aim is flat through
  ///     a holiday, and all weeks and rates are those of teaching.
  public init(
    of target: Target,
    readings: [Reading],
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) {
    self.target = target.id
    asOf = day
    isToDecrease = target.isToDecrease
    due = target.due
    judgesPasses = target.judgedKind == .occasions
    period = target.judgedKind == .frequency ? target.criterion?.period : nil
    let current = target.currentReadings(in: readings, through: day)
    let isOpen = target.isOpenOutcome
    let series = isOpen ? nil : ReadingSeries(target, current)
    criterion = CriterionEvaluation(
      of: target,
      current: current,
      series: series,
      in: time,
      asOf: day
    )
    noticing = isOpen ? NoticingSummary(current, asOf: day) : nil
    guard let series else {
      aimLimit = .openOutcome
      trendLimit = .openOutcome
      return
    }
    unit = series.scale.unit
    latest = series.points.last?.value.doubleValue
    latestOn = series.points.last?.on
    baseline = (try? target.baselineLevel(on: target.scale))?.doubleValue
    goal = (try? target.goalLevel(on: target.scale))?.doubleValue
    if let latest, let baseline { change = latest - baseline }
    takeAim(target, time)
    takeTrend(target, TargetTrend(target, series, in: time))
  }

  private mutating func takeAim(_ target: Target, _ time: TeachingTime) {
    do throws(CannotJudgeReason) {
      let line = try Aimline(of: target, in: time)
      aimline = line
      aimToday = line.value(on: asOf)
      requiredRate = line.weeklyRate
      guard let latest, let latestOn, let aim = line.value(on: latestOn) else { return }
      let direction: Direction = isToDecrease ? .decrease : .increase
      position = AimPosition(of: latest, against: aim, direction: direction)
      let place = AimPosition(of: latest, against: line.endValue, direction: direction)
      if place == .below, asOf <= line.end {
        rateFromHere = line.weeklyRate(from: latest, on: latestOn)
      }
    } catch {
      aimLimit = error
    }
  }

  private mutating func takeTrend(_ target: Target, _ phase: TargetTrend) {
    readings = phase.points.count
    weeks = phase.weeks
    adequacy = phase.adequacy
    firstOn = phase.days.first?.on
    do throws(CannotJudgeReason) {
      if let limit = TargetTrend.limit(of: target) { throw limit }
      let trend = try Trend.leastSquares(phase.points)
      self.trend = trend
      guard let requiredRate, adequacy != .insufficient else { return }
      trendStatement = trend.statement(
        against: requiredRate,
        direction: isToDecrease ? .decrease : .increase
      )
    } catch {
      trendLimit = error
    }
  }
}
