public import PlanModel

/// Whether two scores differ by more than an instrument's own error.
///
/// ```swift
/// let change = try ReliableChange(from: autumn, to: summer, reliability: published)
/// change.index      // 3.16
/// change.standing   // .higher
/// ```
///
/// Without the instrument's own reliability there is no answer: a difference of points
/// alone is never called a change.
///
/// Source: Jacobson and Truax 1991, handed down and not verified.
///
/// ## Topics
///
/// ### Comparing
/// - ``init(from:to:reliability:)``
///
/// ### The answer
/// - ``standing``
/// - ``Standing``
/// - ``index``
/// - ``criticalIndex``
/// - ``text``
///
/// ### What it is made of
/// - ``difference``
/// - ``standardError``
/// - ``source``
public struct ReliableChange: Hashable, Sendable, ContentFree {
  /// Where the later score lies, seen against the instrument's error.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Higher by more than the error explains.
    case higher
    /// Within what the error explains.
    case withinError
    /// Lower by more than the error explains.
    case lower
  }

  /// The later score less the earlier one, in points of the scale.
  public let difference: Double

  /// The standard error of a difference between two scores, in points of the scale.
  public let standardError: Double

  /// The difference in standard errors.
  public let index: Double

  /// The later score.
  public let score: InstrumentScore

  /// Where the reliability is published.
  public let source: Citation

  /// The index from which on a difference is more than error, at 95%.
  public static let criticalIndex = 1.96

  /// Compares two scores.
  ///
  /// - Parameters:
  ///   - earlier: The earlier score.
  ///   - later: The later score.
  ///   - reliability: The reliability of the instrument.
  ///
  ///     `nil` while nobody has given it.
  /// - Throws: Why the two are not compared, such as
  ///   ``CannotJudgeReason/reliabilityMissing``.
  public init(
    from earlier: InstrumentScore,
    to later: InstrumentScore,
    reliability: InstrumentReliability?
  ) throws(CannotJudgeReason) {
    let difference = try later.difference(from: earlier).doubleValue
    guard let reliability else { throw .reliabilityMissing }
    try Self.check(reliability, for: later)
    let variance = 2 * (1 - reliability.reliability)
    let error = reliability.standardDeviation * SquareRoot.of(variance)
    let index = difference / error
    guard error > 0, index.isFinite else { throw .reliabilityInvalid }
    self.difference = difference
    standardError = error
    self.index = index
    score = later
    source = reliability.source
  }

  private static func check(
    _ reliability: InstrumentReliability,
    for score: InstrumentScore
  ) throws(CannotJudgeReason) {
    let deviation = reliability.standardDeviation
    guard 0..<1 ~= reliability.reliability, deviation > 0, deviation.isFinite else {
      throw .reliabilityInvalid
    }
    let key = reliability.key
    guard key.instrument == score.instrument, key.scale == score.scale,
      key.informant == score.informant, score.version ?? key.version == key.version,
      score.country ?? key.country == key.country
    else { throw .reliabilityOfAnother }
  }

  /// Where the later score lies, seen against the instrument's error.
  public var standing: Standing {
    if index >= Self.criticalIndex { return .higher }
    return index <= -Self.criticalIndex ? .lower : .withinError
  }

  /// The comparison in words for people.
  public var text: String {
    comparison + " It says nothing of why, and is a screening description and not a "
      + "diagnosis."
  }

  private var comparison: String {
    guard difference != 0 else { return "The two scores are the same." }
    let points = Amount.text(difference.magnitude, places: 1)
    let range = Amount.text(Self.criticalIndex * standardError, places: 1)
    let meaning =
      standing == .withinError
      ? "which the error of the instrument alone may explain"
      : "which is more than the error of the instrument explains in 95 of 100 cases"
    return
      "The later score is \(points) points \(difference < 0 ? "lower" : "higher"), "
      + "\(meaning) (up to \(range) points)."
  }
}
