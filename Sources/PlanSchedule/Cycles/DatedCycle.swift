public import PlanModel

/// A numbered cycle of assess, plan, do, review with the days of its stages.
///
/// The stages follow each other without a gap; each has at least one day.
///
/// ```swift
/// let cycle = DatedCycle(1, from: "2026-09-07", through: "2026-12-16")
/// cycle?.stage(asOf: "2026-11-02")      // do
/// ```
public struct DatedCycle: Hashable, Sendable {
  /// Which cycle this is, from 1.
  public let number: Int

  /// The first day of each stage, in the order of the stages.
  private let firstDays: [Day]

  /// The last day, on which the review is held.
  public let reviewDay: Day

  /// Creates a cycle from the first day of each stage.
  ///
  /// - Parameters:
  ///   - number: Which cycle, from 1.
  ///   - assess: The first day of assessing.
  ///   - plan: The first day of planning.
  ///   - act: The first day of support.
  ///   - review: The first day of reviewing.
  ///   - reviewDay: The day of the review, the last of the cycle; `nil` is returned unless
  ///     the days follow each other.
  public init?(
    _ number: Int,
    assessFrom assess: Day,
    planFrom plan: Day,
    doFrom act: Day,
    reviewFrom review: Day,
    through reviewDay: Day
  ) {
    guard number >= 1, assess < plan, plan < act, act < review, review <= reviewDay else {
      return nil
    }
    self.number = number
    firstDays = [assess, plan, act, review]
    self.reviewDay = reviewDay
  }

  /// Creates a cycle from its first and last day.
  ///
  /// Assessing and planning come first and reviewing last; support fills the rest.
  ///
  /// - Parameters:
  ///   - number: Which cycle, from 1.
  ///   - start: The first day.
  ///   - reviewDay: The day of the review; `nil` is returned for cycles of under four days.
  ///   - lengths: How long the stages take.
  public init?(
    _ number: Int,
    from start: Day,
    through reviewDay: Day,
    lengths: StageLengths = StageLengths()
  ) {
    let total = start.days(until: reviewDay) + 1
    guard total >= 4 else { return nil }
    let days = lengths.fitted(to: total)
    self.init(
      number,
      assessFrom: start,
      planFrom: start + .days(days.assess),
      doFrom: start + .days(days.assess + days.plan),
      reviewFrom: reviewDay - .days(days.review - 1),
      through: reviewDay
    )
  }

  /// The days of the cycle.
  public var days: ClosedRange<Day> { firstDays[0]...reviewDay }

  /// Returns the days of a stage.
  ///
  /// - Parameter stage: The stage.
  /// - Returns: The days, `nil` for a stage that is not one of the four.
  public func days(of stage: ReviewStage) -> ClosedRange<Day>? {
    guard let index = Self.stages.firstIndex(of: stage) else { return nil }
    let isLast = index == firstDays.count - 1
    return firstDays[index]...(isLast ? reviewDay : firstDays[index + 1] - .days(1))
  }

  /// Returns the stage that the cycle is at.
  ///
  /// - Parameter day: The day on which to look.
  /// - Returns: The stage, `nil` before and after the cycle.
  public func stage(asOf day: Day) -> ReviewStage? {
    guard days.contains(day), let index = firstDays.lastIndex(where: { $0 <= day }) else {
      return nil
    }
    return Self.stages[index]
  }

  private static let stages: [ReviewStage] = [.assess, .plan, .act, .review]
}
