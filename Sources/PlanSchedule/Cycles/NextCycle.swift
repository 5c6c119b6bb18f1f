public import PlanModel

/// The cycle that follows a review, as a proposal.
///
/// It reads what people decided at the review and changes nothing. Where nobody has decided,
/// the target is listed as undecided; nothing is guessed from its achievement.
///
/// ```swift
/// let next = NextCycle(after: review, of: plan)
/// next.undecided.map(\.target)     // to be asked about before the cycle begins
/// next.cycle                       // cycle 2, assess, with what it carries
/// ```
///
/// ## Topics
///
/// ### Creating the proposal
/// - ``init(after:of:followedBy:)``
///
/// ### What becomes of each target
/// - ``steps``
/// - ``continuing``
/// - ``renewing``
/// - ``retiring``
/// - ``undecided``
/// - ``awaitingTarget``
///
/// ### The cycle
/// - ``number``
/// - ``carriedForward``
/// - ``cycle``
/// - ``faults``
public struct NextCycle: Hashable, Sendable {
  /// The number of the next cycle.
  public let number: Int

  /// The review that ends the cycle before.
  public let review: ReviewRecord.ID

  /// What becomes of each target, in the order of the plan.
  ///
  /// Targets that were completed or cancelled before the review, and of which it says
  /// nothing, are left out.
  public let steps: [TargetStep]

  /// What does not fit together, in the order of the plan and then of the review.
  public let faults: [CycleFault]

  /// Reads the decisions of a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - plan: The plan that was reviewed.
  ///   - next: The plan that follows, `nil` while there is none; its targets that name an
  ///     earlier one are taken for successors where the review names none.
  public init(
    after review: ReviewRecord,
    of plan: LearningPlan,
    followedBy next: LearningPlan? = nil
  ) {
    var reader = DecisionReader(review, plan, next)
    reader.read()
    self.review = review.id
    steps = reader.steps
    faults = reader.faults
    number = min(max(1, review.cycle ?? plan.cycle ?? 1), .max - 1) + 1
  }

  /// The targets that go on as they are.
  public var continuing: [TargetStep] { steps(.continueTarget) }

  /// The targets that become a new target: they go further, or are changed.
  public var renewing: [TargetStep] {
    steps.filter { $0.decision == .extend || $0.decision == .adapt }
  }

  /// The targets that are left behind.
  public var retiring: [TargetStep] { steps(.retire) }

  /// The targets about which nobody has decided.
  public var undecided: [TargetStep] { steps.filter { $0.decision == nil } }

  /// The targets to be renewed for which no new target has been written.
  public var awaitingTarget: [TargetStep] { renewing.filter { $0.successor == nil } }

  /// The targets of the next cycle as far as they are known, in the order of the plan.
  public var carriedForward: [Target.ID] {
    var seen: Set<Target.ID> = []
    return steps.compactMap { step -> Target.ID? in
      switch step.decision {
      case .continueTarget?: step.successor ?? step.target
      case .extend?, .adapt?: step.successor
      default: nil
      }
    }.filter { seen.insert($0).inserted }
  }

  /// The next cycle at its first stage, with what it carries forward.
  public var cycle: GraduatedCycle<Target> {
    GraduatedCycle(number, at: .assess, carriedForward: carriedForward)
      ?? GraduatedCycle()
  }

  private func steps(_ decision: CarryForward) -> [TargetStep] {
    steps.filter { $0.decision == decision }
  }
}
