public import PlanModel

/// How much each target of goal attainment scaling weighs.
///
/// Without a reason to weigh, leave all targets equal: weights change the number and are
/// themselves a judgement.
///
/// ## Topics
///
/// ### The weightings in use
/// - ``unweighted``
/// - ``importance``
/// - ``importanceAndDifficulty``
///
/// ### A weighting of your own
/// - ``init(name:usesImportance:usesDifficulty:highest:source:)``
///
/// ### Weighing
/// - ``weight(of:)``
public struct AttainmentWeighting: Hashable, Sendable {
  /// The name of the weighting, for people.
  public let name: String

  /// Whether the importance of a target counts.
  public let usesImportance: Bool

  /// Whether the difficulty of a target counts.
  public let usesDifficulty: Bool

  /// The highest importance and difficulty that can be given, `nil` for no limit.
  public let highest: Number?

  /// Where the weighting is written down.
  ///
  /// `nil` if it is the school's own.
  public let source: Citation?

  /// Creates a weighting.
  ///
  /// - Parameters:
  ///   - name: The name, for people.
  ///   - usesImportance: Whether the importance of a target counts.
  ///   - usesDifficulty: Whether the difficulty of a target counts.
  ///   - highest: The highest importance and difficulty that can be given.
  ///   - source: Where the weighting is written down.
  public init(
    name: String,
    usesImportance: Bool,
    usesDifficulty: Bool,
    highest: Number? = nil,
    source: Citation? = nil
  ) {
    self.name = name
    self.usesImportance = usesImportance
    self.usesDifficulty = usesDifficulty
    self.highest = highest
    self.source = source
  }

  /// All targets weigh the same.
  public static let unweighted = Self(
    name: "all targets weigh the same",
    usesImportance: false,
    usesDifficulty: false
  )

  /// The importance, 0 to 3.
  public static let importance = Self(
    name: "weighed by importance",
    usesImportance: true,
    usesDifficulty: false,
    highest: 3,
    source: Citation("King's College London, overview of goal attainment scaling")
  )

  /// The importance times the difficulty, each 0 to 3.
  public static let importanceAndDifficulty = Self(
    name: "weighed by importance times difficulty",
    usesImportance: true,
    usesDifficulty: true,
    highest: 3,
    source: Citation("King's College London, overview of goal attainment scaling")
  )

  /// Returns the weight of a target.
  ///
  /// - Parameter target: The target with its importance and difficulty.
  /// - Returns: The weight, 1 if nothing is weighed.
  /// - Throws: ``CannotJudgeReason/attainmentWeightMissing`` if a number that counts was
  ///   not given, ``CannotJudgeReason/attainmentWeightInvalid`` if it can't be, and
  ///   ``CannotJudgeReason/numberTooLarge`` if the product can't be kept.
  public func weight(of target: Target) throws(CannotJudgeReason) -> Number {
    var weight: Number = 1
    if usesImportance { weight = try times(weight, target.importance) }
    if usesDifficulty { weight = try times(weight, target.difficulty) }
    return weight
  }

  private func times(
    _ weight: Number,
    _ factor: Number?
  ) throws(CannotJudgeReason) -> Number {
    guard let factor else { throw .attainmentWeightMissing }
    guard factor >= 0, highest.map({ factor <= $0 }) ?? true else {
      throw .attainmentWeightInvalid
    }
    guard let product = weight.multiplied(by: factor) else { throw .numberTooLarge }
    return product
  }
}
