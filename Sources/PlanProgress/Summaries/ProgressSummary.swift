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
/// - ``init(of:readings:asOf:)``
/// - ``statement``
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
/// - ``requiredRate``
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

  /// The value of the last day with a reading, `nil` if there is none.
  public internal(set) var latest: Double?

  /// The last day with a reading, `nil` if there is none.
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

  /// The weekly gain that the aimline needs, `nil` without an aimline.
  public internal(set) var requiredRate: Double?

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

  /// The weeks from the baseline, or the start of the phase, to the last reading.
  public internal(set) var weeks: Double = 0

  /// The number of gaps, which speak of delivery and not of the pupil.
  public internal(set) var missed = 0

  /// What the readings say of the criterion.
  public let criterion: CriterionEvaluation

  /// What was noticed, for a target with an open outcome; `nil` for others.
  public let noticing: NoticingSummary?

  /// The first day of the current phase with a reading.
  var firstOn: Day?

  /// Sums up the readings of a target.
  ///
  /// Open targets are answered by ``noticing`` only: no value, no aim, no slope.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The readings in any order; those of other targets are left out.
  ///   - day: The day up to which readings are looked at.
  public init(of target: Target, readings: [Reading], asOf day: Day) {
    self.target = target.id
    asOf = day
    let current = target.currentReadings(in: readings, through: day)
    criterion = CriterionEvaluation(of: target, current: current, asOf: day)
    guard !target.isOpenOutcome else {
      noticing = NoticingSummary(current, asOf: day)
      aimLimit = .openOutcome
      trendLimit = .openOutcome
      return
    }
    noticing = nil
    let series = ReadingSeries(target, current)
    unit = series.scale.unit
    missed = current.count { $0.gap != nil }
    latest = series.points.last?.value.doubleValue
    latestOn = series.points.last?.on
    baseline = (try? target.baselineLevel(on: target.scale))?.doubleValue
    if let latest, let baseline { change = latest - baseline }
    takeAim(target)
    takeTrend(target, TargetTrend(target, series))
  }

  private mutating func takeAim(_ target: Target) {
    do throws(CannotJudgeReason) {
      let line = try Aimline(of: target)
      aimline = line
      aimToday = line.value(on: asOf)
      requiredRate = line.weeklyRate
      guard let latest, let aim = latestOn.flatMap(line.value) else { return }
      position = AimPosition(
        of: latest,
        against: aim,
        direction: target.isToDecrease ? .decrease : .increase
      )
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
        direction: target.isToDecrease ? .decrease : .increase
      )
    } catch {
      trendLimit = error
    }
  }
}
