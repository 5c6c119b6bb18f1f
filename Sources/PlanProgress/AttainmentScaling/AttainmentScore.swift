import PlanModel

/// The T-score of goal attainment scaling over the targets of one pupil.
///
/// ```swift
/// let score = AttainmentScore([
///   AttainmentGoal(level: 1), AttainmentGoal(level: 0), AttainmentGoal(level: -1),
/// ])
/// score.value   // 50
/// ```
///
/// 50 stands for every target reached as expected. The score measures how far the
/// expectations set for this pupil were reached: targets that are set low raise it. It is
/// no way to compare pupils, classes or teachers.
///
/// Source: Kiresuk and Sherman 1968.
///
/// ## Topics
///
/// ### Scoring
/// - ``init(_:convention:correlation:)``
/// - ``standardCorrelation``
///
/// ### The answer
/// - ``value``
/// - ``reason``
/// - ``text``
/// - ``difference(from:)``
///
/// ### What it is made of
/// - ``goals``
/// - ``dropped``
/// - ``notices``
/// - ``convention``
/// - ``correlation``
/// - ``sumOfWeightedLevels``
/// - ``sumOfWeights``
/// - ``sumOfSquaredWeights``
public struct AttainmentScore: Hashable, Sendable, ContentFree {
  /// The T-score, `nil` if no goal counts.
  public let value: Double?

  /// Why there is no score, `nil` if there is one.
  public let reason: CannotJudgeReason?

  /// The goals that count, in the order given.
  public let goals: [AttainmentGoal]

  /// The goals that don't count, in the order given.
  public let dropped: [DroppedAttainmentGoal]

  /// What to know when the score is read.
  public let notices: [AttainmentNotice]

  /// By which convention the start was set, `nil` while nobody has said.
  public let convention: AttainmentConvention?

  /// The correlation between goals that is assumed, 0 to 1.
  public let correlation: Double

  /// The sum of each level times its weight.
  public let sumOfWeightedLevels: Double

  /// The sum of the weights.
  public let sumOfWeights: Double

  /// The sum of the squared weights.
  public let sumOfSquaredWeights: Double

  /// The correlation that Kiresuk and Sherman assume.
  public static let standardCorrelation = 0.3

  /// Scores the levels that were reached.
  ///
  /// A goal without a level or a weight does not count and is listed in ``dropped``. If all
  /// weights are 0, all goals count the same.
  ///
  /// - Parameters:
  ///   - goals: The goals of one pupil, in any order.
  ///   - convention: By which convention the start was set.
  ///   - correlation: The correlation between goals that is assumed, 0 to 1.
  public init(
    _ goals: [AttainmentGoal],
    convention: AttainmentConvention? = nil,
    correlation: Double = standardCorrelation
  ) {
    var counted: [AttainmentGoal] = []
    var levels: [(level: Int, weight: Double)] = []
    var dropped: [DroppedAttainmentGoal] = []
    for (place, goal) in goals.enumerated() {
      do throws(CannotJudgeReason) {
        levels.append((try goal.checkedLevel(), try goal.checkedWeight()))
        counted.append(goal)
      } catch {
        dropped.append(.init(place: place, target: goal.target, reason: error))
      }
    }
    let sums = WeightedLevels(levels)
    let isUsable = 0...1 ~= correlation
    self.goals = counted
    self.dropped = dropped
    self.convention = convention
    self.correlation = isUsable ? correlation : Self.standardCorrelation
    sumOfWeightedLevels = sums.sumOfLevels
    sumOfWeights = sums.sumOfWeights
    sumOfSquaredWeights = sums.sumOfSquares
    value = isUsable && !counted.isEmpty ? sums.score(assuming: correlation) : nil
    reason = Self.reason(isUsable, counted.count)
    notices = Self.notices(counted.count, sums)
  }

  private static func reason(_ isUsable: Bool, _ count: Int) -> CannotJudgeReason? {
    guard isUsable else { return .attainmentCorrelationInvalid }
    return count == 0 ? .attainmentGoalsMissing : nil
  }

  private static func notices(_ count: Int, _ sums: WeightedLevels) -> [AttainmentNotice]
  {
    guard count > 0 else { return [] }
    var notices: [AttainmentNotice] = []
    if sums.hasEqualWeights { notices.append(.weightsAllZero) }
    if count > 5 { notices.append(.moreThanFive) }
    if count == 1 { notices.append(.oneOnly) }
    return notices
  }

  /// Returns how much higher the score is than an earlier one of the same goals.
  ///
  /// - Parameter earlier: The earlier score.
  /// - Returns: The difference in points of T.
  /// - Throws: The reason of a score that is missing;
  ///   ``CannotJudgeReason/attainmentConventionMissing`` or
  ///   ``CannotJudgeReason/attainmentConventionsDiffer`` unless both have one convention;
  ///   ``CannotJudgeReason/attainmentGoalsDiffer`` unless both are of the same targets with
  ///   the same weights and assumed correlation.
  public func difference(
    from earlier: AttainmentScore
  ) throws(CannotJudgeReason) -> Double {
    guard let value, let before = earlier.value else {
      throw reason ?? earlier.reason ?? .attainmentGoalsMissing
    }
    guard let convention, let other = earlier.convention else {
      throw .attainmentConventionMissing
    }
    guard convention == other else { throw .attainmentConventionsDiffer }
    guard correlation == earlier.correlation, weights == earlier.weights else {
      throw .attainmentGoalsDiffer
    }
    return value - before
  }

  /// How often each target and weight occurs.
  private var weights: [WeightedTarget: Int] {
    var counts: [WeightedTarget: Int] = [:]
    for goal in goals {
      counts[WeightedTarget(target: goal.target, weight: goal.weight), default: 0] += 1
    }
    return counts
  }

  private struct WeightedTarget: Hashable {
    let target: Target.ID?
    let weight: Number?
  }
}
