public import PlanModel

/// The cycles of a plan, dated by its reviews.
///
/// Each review ends a cycle: on the day on which it was held or, before that, for which it is
/// planned. The support of the first cycle begins with the plan, after assessing and
/// planning; each later cycle begins on the day after the review. Cycles too short to have
/// four stages are left out. So are planned reviews that nobody held before a later one was.
///
/// ## Topics
///
/// ### Creating a timeline
/// - ``init(_:lengths:)``
/// - ``cycles``
///
/// ### Where a plan stands
/// - ``standing(asOf:)``
public struct CycleTimeline: Hashable, Sendable {
  /// The cycles in order of day.
  public private(set) var cycles: [DatedCycle] = []

  /// The day on which the review of each cycle was held, `nil` if it was not.
  private var held: [Day?] = []

  /// Dates the cycles of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan; without a first day it has no cycles.
  ///   - lengths: How long the stages take.
  public init(_ plan: LearningPlan, lengths: StageLengths = StageLengths()) {
    guard let start = plan.starts else { return }
    let lastHeld = plan.reviews.compactMap(\.held).max() ?? .first
    let ends = plan.reviews.compactMap { review -> (day: Day, review: ReviewRecord)? in
      guard let held = review.held else {
        return review.planned.flatMap { $0 > lastHeld ? ($0, review) : nil }
      }
      return (held, review)
    }
    let order = ends.indices.sorted { (ends[$0].day, $0) < (ends[$1].day, $1) }
    var number = max(1, plan.cycle ?? 1)
    var next: Day?
    for index in order {
      let (day, review) = ends[index]
      number = max(number, review.cycle ?? number)
      let cycle =
        if let next {
          DatedCycle(number, from: next, through: day, lengths: lengths)
        } else {
          Self.first(number, of: start, through: day, lengths)
        }
      guard let cycle else { continue }
      cycles.append(cycle)
      held.append(review.held)
      number = min(number, .max - 1) + 1
      next = day + .days(1)
    }
  }

  /// The first cycle, whose support begins with the plan.
  private static func first(
    _ number: Int,
    of start: Day,
    through day: Day,
    _ lengths: StageLengths
  ) -> DatedCycle? {
    guard start < day else { return nil }
    let total = start.days(until: day) + 1
    let plan = start - .days(max(1, lengths.planDays))
    return DatedCycle(
      number,
      assessFrom: plan - .days(max(1, lengths.assessDays)),
      planFrom: plan,
      doFrom: start,
      reviewFrom: day - .days(min(max(1, lengths.reviewDays), total - 1) - 1),
      through: day
    )
  }

  /// Returns where the plan stands.
  ///
  /// Until a review is held, its cycle is not over: a later cycle has not begun, however its
  /// days lie.
  ///
  /// - Parameter day: The day on which to look.
  /// - Returns: The standing, or `nil` before the first cycle and for a plan without cycles.
  public func standing(asOf day: Day) -> CycleStanding? {
    guard let first = cycles.first, let last = cycles.last, first.days.lowerBound <= day
    else { return nil }
    let current = cycles.indices.first { index in
      held[index].map { day <= $0 } ?? true
    }
    guard let current else {
      return CycleStanding(
        number: min(last.number, .max - 1) + 1,
        stage: .assess,
        days: nil
      )
    }
    let cycle = cycles[current]
    guard let stage = cycle.stage(asOf: day) else {
      return CycleStanding(number: cycle.number, stage: .review, days: nil)
    }
    return CycleStanding(number: cycle.number, stage: stage, days: cycle.days(of: stage))
  }
}
