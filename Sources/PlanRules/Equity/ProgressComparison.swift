public import PlanModel

/// What is known from outside a plan about the progress of other pupils, for one target.
///
/// A plan holds one pupil's numbers. Whoever has the school's or a test's numbers beside it
/// gives them with the context; without them the rules that compare stay silent.
public struct ProgressComparison: Hashable, Sendable {
  /// The target that the numbers belong to.
  public var target: Target.ID

  /// How much pupils usually gain in a week, in the unit of the target.
  ///
  /// `nil` if no reference is used.
  public var typicalWeeklyGain: Number?

  /// How far the pupil was and is behind pupils of the same age, as distances.
  ///
  /// `nil` if it isn't known.
  public var gap: ProgressSpan?

  /// Where peers with the same baseline stood and stand.
  ///
  /// `nil` if it isn't known.
  public var peers: ProgressSpan?

  /// Creates a comparison without numbers.
  ///
  /// - Parameter target: The target that the numbers belong to.
  public init(target: Target.ID) {
    self.target = target
  }
}
