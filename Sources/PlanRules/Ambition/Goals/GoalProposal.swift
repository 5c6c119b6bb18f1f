public import PlanModel

/// A goal that a calculation suggests, for a person to look at.
///
/// ```swift
/// let proposal = GoalProposal.weeklyGrowth(0.8, from: 93, weeks: 32)
/// proposal?.goal                    // 118.6
/// proposal?.roundedDown             // 118
/// ```
///
/// A proposal changes nothing. The person who sets the goal knows the pupil; the
/// calculation knows a few numbers.
///
/// ## Topics
///
/// ### Working a goal out
/// - ``benchmark(_:from:weeks:)``
/// - ``benchmark(of:at:from:weeks:)``
/// - ``weeklyGrowth(_:from:weeks:)``
/// - ``ownGrowth(_:weeks:factor:)``
///
/// ### Reading it
/// - ``method``
/// - ``start``
/// - ``goal``
/// - ``weeks``
/// - ``weeklyRate``
/// - ``ownSlope``
/// - ``roundedDown``
/// - ``roundedUp``
public struct GoalProposal: Equatable, Sendable {
  /// How it was worked out.
  public let method: GoalMethod

  /// The value from which the goal counts.
  public let start: Number

  /// The value that is proposed, in the unit of the start.
  public let goal: Number

  /// The weeks from start to goal.
  public let weeks: Number

  /// The weekly gain of the pupil's readings.
  ///
  /// `nil` if the pupil's own growth was not used.
  public let ownSlope: Double?

  /// The gain that the goal asks for in each week.
  ///
  /// `nil` if there are no weeks to gain in.
  public var weeklyRate: WeeklyRate? { WeeklyRate(from: start, to: goal, weeks: weeks) }

  /// The goal as the next whole number below.
  ///
  /// `nil` if the number is too large.
  public var roundedDown: Int? { goal.roundedDown()?.intValue }

  /// The goal as the next whole number above.
  ///
  /// `nil` if the number is too large.
  public var roundedUp: Int? { goal.roundedUp()?.intValue }
}
