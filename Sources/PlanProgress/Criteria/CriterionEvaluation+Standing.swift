public import PlanModel

extension CriterionEvaluation {
  /// The first day on which it was met, `nil` if there was none.
  public var firstMet: Day? { held.first?.start }

  /// Whether it was met at the last occasion as well.
  public var isStillMet: Bool { held.last.map { $0.lostOn == nil } ?? false }

  /// The first occasion, after the last time it held, on which it no longer held.
  ///
  /// `nil` if it still holds or was never met.
  public var lostOn: Day? { held.last?.lostOn }

  /// The last day on which it was met again after it had been lost, `nil` if there was none.
  public var metAgainOn: Day? { held.count > 1 ? held.last?.start : nil }

  /// How many readings are gaps, which speak of delivery and not of the pupil.
  public var missed: Int { gaps.reduce(0) { $0 + $1.count } }
}
