public import PlanModel

/// Where a pupil's support stands in the graduated approach.
///
/// Cycles are numbered. A review ends one; what it passes on, such as targets to continue,
/// is carried into the next.
///
/// ```swift
/// var cycle = GraduatedCycle<Target>()
/// cycle = cycle.next()          // cycle 1, plan
/// ```
public struct GraduatedCycle<Subject>: Hashable, Sendable {
  /// Which cycle this is, from 1.
  public let number: Int

  /// The stage of the cycle.
  public let stage: ReviewStage

  /// What the review of the cycle before passed on, none in the first cycle.
  public let carriedForward: [Identifier<Subject>]

  /// Creates the first cycle, at its first stage.
  public init() {
    self.init(number: 1, stage: .assess, carriedForward: [])
  }

  private init(number: Int, stage: ReviewStage, carriedForward: [Identifier<Subject>]) {
    self.number = number
    self.stage = stage
    self.carriedForward = carriedForward
  }

  /// Returns the cycle at a number and stage, if there can be one.
  ///
  /// - Parameters:
  ///   - number: Which cycle, from 1.
  ///   - stage: The stage, one of the four that are known.
  ///   - carriedForward: What the review of the cycle before passed on.
  public init?(
    _ number: Int,
    at stage: ReviewStage,
    carriedForward: [Identifier<Subject>] = []
  ) {
    guard number >= 1, stage.isKnown else { return nil }
    self.init(number: number, stage: stage, carriedForward: carriedForward)
  }

  /// Returns the cycle at its next stage; after a review, the next cycle at its first.
  ///
  /// A cycle that needs no new assessment is made with ``init(_:at:carriedForward:)``.
  ///
  /// - Parameter kept: What a review passes on into the next cycle; without effect at the
  ///   other stages, which keep what the cycle began with.
  /// - Returns: The cycle.
  public func next(carrying kept: [Identifier<Subject>] = []) -> Self {
    switch stage {
    case .assess: Self(number: number, stage: .plan, carriedForward: carriedForward)
    case .plan: Self(number: number, stage: .act, carriedForward: carriedForward)
    case .act: Self(number: number, stage: .review, carriedForward: carriedForward)
    default:
      Self(number: min(number, .max - 1) + 1, stage: .assess, carriedForward: kept)
    }
  }
}
