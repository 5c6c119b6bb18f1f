/// How far two phases of one pupil differ, with how that was found.
///
/// An effect size is a number about two phases, not about a pupil's worth or a teacher's.
/// Show its interval where there is one, and its ``cautions``.
///
/// ## Topics
///
/// ### The number
/// - ``value``
/// - ``standardError``
/// - ``interval``
/// - ``confidence``
///
/// ### How it was found
/// - ``method``
/// - ``before``
/// - ``after``
/// - ``cautions``
public struct EffectSize: Hashable, Sendable, ContentFree {
  /// How it was found.
  public let method: EffectSizeMethod

  /// The size, in the range that the method names.
  public let value: Double

  /// How far the size may be off as a rule, were the values independent.
  ///
  /// `nil` where none is published, or the values don't allow it.
  public let standardError: Double?

  /// The range in which the true size may lie, were the values independent.
  ///
  /// `nil` without a published one, or for a confidence out of its range.
  public let interval: ClosedRange<Double>?

  /// The level of confidence of the interval, `nil` without one.
  public let confidence: Double?

  /// The number of values before.
  public let before: Int

  /// The number of values after.
  public let after: Int

  /// What a reader must bear in mind.
  public var cautions: [EffectSizeCaution] {
    var cautions: [EffectSizeCaution] = [.twoPhasesOnly]
    if min(before, after) < PhaseComparison.preferredCount { cautions.append(.fewValues) }
    if standardError != nil || interval != nil { cautions.append(.valuesLean) }
    switch method {
    case .percentageOfNonoverlappingData: cautions.append(.hangsOnOneValue)
    case .tauU: cautions.append(.canExceedOne)
    case .baselineCorrectedTau: cautions.append(.lineTakenAsKnown)
    case .standardisedMeanDifference, .standardisedMeanDifferenceCorrected, .hedgesG:
      cautions.append(.withinOnePupil)
    default: break
    }
    return cautions
  }
}
