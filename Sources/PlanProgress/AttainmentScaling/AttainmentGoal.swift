public import PlanModel

/// What goal attainment scaling knows of one target: its levels and its weight.
///
/// ## Topics
///
/// ### Creating a goal
/// - ``init(level:start:weight:target:)``
/// - ``init(of:level:weighting:)``
///
/// ### Its parts
/// - ``target``
/// - ``start``
/// - ``level``
/// - ``weight``
/// - ``limit``
public struct AttainmentGoal: Hashable, Sendable, ContentFree {
  /// The target, `nil` if it does not matter which one it is.
  public var target: Target.ID?

  /// The level at which the pupil started, -2 to 2.
  ///
  /// `nil` while nobody has said.
  public var start: Int?

  /// The level that was reached, -2 to 2.
  ///
  /// `nil` while nobody has said.
  public var level: Int?

  /// The weight, 0 or more.
  ///
  /// `nil` while nobody has said.
  public var weight: Number?

  /// Why the level or the weight is missing, `nil` if that is not known or neither is.
  public var limit: CannotJudgeReason?

  /// Creates a goal.
  ///
  /// - Parameters:
  ///   - level: The level that was reached, -2 to 2.
  ///   - start: The level at which the pupil started, -2 to 2.
  ///   - weight: The weight, 0 or more.
  ///   - target: The target.
  public init(
    level: Int?,
    start: Int? = nil,
    weight: Number? = 1,
    target: Target.ID? = nil
  ) {
    self.level = level
    self.start = start
    self.weight = weight
    self.target = target
  }

  /// Creates a goal with the start and the weight of a target.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - level: The level that was reached, -2 to 2.
  ///   - weighting: How targets are weighed.
  public init(
    of target: Target,
    level: Int?,
    weighting: AttainmentWeighting = .unweighted
  ) {
    self.init(
      level: level,
      start: target.attainmentBaseline,
      weight: nil,
      target: target.id
    )
    do throws(CannotJudgeReason) {
      weight = try weighting.weight(of: target)
    } catch {
      limit = error
    }
  }

  /// Returns the weight as a number to calculate with.
  func checkedWeight() throws(CannotJudgeReason) -> Double {
    guard let weight else { throw limit ?? .attainmentWeightMissing }
    guard weight >= 0 else { throw .attainmentWeightInvalid }
    return weight.doubleValue
  }

  /// Returns the level that was reached, if it is one.
  func checkedLevel() throws(CannotJudgeReason) -> Int {
    guard let level else { throw limit ?? .attainmentLevelMissing }
    guard -2...2 ~= level else { throw .attainmentLevelInvalid }
    return level
  }

  /// Returns the level of the start, if the convention has it.
  func checkedStart(
    by convention: AttainmentConvention
  ) throws(CannotJudgeReason) -> Int {
    guard let start else { throw .attainmentStartMissing }
    guard -2...2 ~= start else { throw .attainmentLevelInvalid }
    guard convention.startLevels.contains(start) else { throw .attainmentStartUnusual }
    return start
  }
}
