public import PlanModel

/// The values of a target, cut into phases where something changed.
///
/// ```swift
/// let phases = TargetPhases(
///   of: target,
///   readings: plan.readings,
///   changes: [PhaseChange(on: "2026-10-12", reason: .provision, name: "small group")],
///   asOf: today
/// )
/// let review = try phases.lastReview()
/// review.statement   // words for the review
/// ```
///
/// A phase begins with each change that the caller names, and where readings carry the
/// name of another phase. Without either, it begins when work on the target began: after
/// the day of the baseline, or on the first day of the target if that is later.
///
/// Readings before the baseline count here, and where there are none, its scores do.
///
/// ## Topics
///
/// ### Cutting
/// - ``init(of:readings:changes:asOf:)``
/// - ``phases``
///
/// ### Comparing
/// - ``lastReview()``
/// - ``review(of:with:)``
/// - ``review(ofPhase:withPhase:)``
/// - ``limit``
///
/// ### What the values are
/// - ``unit``
/// - ``direction``
/// - ``scale``
/// - ``missed``
/// - ``unused``
public struct TargetPhases: Hashable, Sendable, ContentFree {
  /// The target.
  public let target: Target.ID

  /// The day up to which readings were looked at.
  public let asOf: Day

  /// The phases in the order of time; a phase may have no values yet.
  public let phases: [Phase]

  /// Why phases of the target can't be compared, `nil` if they can.
  public let limit: CannotJudgeReason?

  /// The unit of all values, `nil` if nobody said.
  public let unit: MeasureUnit?

  /// Which way is better.
  public let direction: Direction

  /// What may be done with the values.
  public let scale: ScaleOfMeasurement

  /// The number of gaps, which speak of delivery and not of the pupil.
  public let missed: Int

  /// The readings that could not be used.
  public let unused: [UnusedReading]

  /// Cuts the readings of a target into phases.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The readings in any order; those of other targets are left out.
  ///   - changes: The changes of provision, tool, level or setter, in any order.
  ///   - day: The day up to which readings and changes are looked at.
  public init(
    of target: Target,
    readings: [Reading],
    changes: [PhaseChange] = [],
    asOf day: Day
  ) {
    let current = target.readingsOfAllPhases(in: readings, through: day)
    let series = ReadingSeries(target, current)
    let values = series.points.map { DatedValue($0) }
    let points = target.baselineScores(beside: values, on: series.scale) + values
    var known = changes.filter { $0.on <= day }.sorted { $0.order < $1.order }
    if known.isEmpty, points.allSatisfy({ $0.phase == nil }) {
      known = [target.beginningOfWork].compactMap { $0 }.filter { $0.on <= day }
    }
    let zero = points.first?.on ?? day
    phases = PhaseDraft.deal(points, by: known).map {
      Phase($0, of: target, from: zero)
    }
    self.target = target.id
    asOf = day
    unit = series.scale.unit
    limit = target.phaseLimit
    direction = target.improvement
    scale = ScaleOfMeasurement(of: target, in: series.scale.unit)
    missed = series.missed
    unused = series.unused
  }
}

extension PhaseChange {
  /// Days first; the rest keeps the outcome the same for any order of input.
  fileprivate var order: (Day, String, String) { (on, reason.rawValue, name ?? "") }
}
