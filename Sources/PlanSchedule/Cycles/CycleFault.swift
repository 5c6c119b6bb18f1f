public import PlanModel

/// Something in the cycles of plans that does not fit together.
///
/// A fault stops nothing; a person should look at it.
public struct CycleFault: Hashable, Sendable {
  /// What does not fit.
  public let code: Code

  /// The target it is about, `nil` if it is about none.
  public let target: Target.ID?

  /// The review it is about, `nil` if it is about none.
  public let review: ReviewRecord.ID?

  /// The plan it is about, `nil` if it is about none.
  public let plan: LearningPlan.ID?

  init(
    _ code: Code,
    target: Target.ID? = nil,
    review: ReviewRecord.ID? = nil,
    plan: LearningPlan.ID? = nil
  ) {
    self.code = code
    self.target = target
    self.review = review
    self.plan = plan
  }

  /// What does not fit in the cycles of plans.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code in documents.
    public let rawValue: String

    /// Creates a code.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The review says that it ends a cycle before the first of its plan.
    public static let reviewEndsEarlierCycle = Self(rawValue: "review.endsEarlierCycle")

    /// The review speaks of a target that the plan does not have.
    public static let targetIsMissing = Self(rawValue: "target.missing")

    /// The review decides two things about one target.
    public static let decisionsDiffer = Self(rawValue: "decision.differs")

    /// The decision is none that this library knows.
    public static let decisionIsUnknown = Self(rawValue: "decision.unknown")

    /// A target is to be carried on by itself.
    public static let targetFollowsItself = Self(rawValue: "target.followsItself")

    /// The review names two successors of one target.
    public static let successorsDiffer = Self(rawValue: "successor.differs")

    /// The number of a plan's cycle is not greater than that of the plan before.
    public static let numberDoesNotGrow = Self(rawValue: "cycle.doesNotGrow")

    /// Plans follow each other in a circle.
    public static let plansGoRound = Self(rawValue: "plan.goesRound")
  }
}

extension CycleFault: CustomStringConvertible {
  /// What does not fit and how to mend it, in one line without the text of a plan.
  public var description: String {
    switch code {
    case .reviewEndsEarlierCycle:
      "the review ends a cycle before the first of its plan: check the two numbers"
    case .targetIsMissing:
      "the review speaks of a target that its plan does not have: check the identifier"
    case .decisionsDiffer:
      "the review decides two things about one target: keep one"
    case .decisionIsUnknown:
      "the decision is not known: write continue, extend, adapt or retire"
    case .targetFollowsItself:
      "the target is carried on by itself: name another one, or let it continue"
    case .successorsDiffer:
      "the review names two successors of one target: keep one"
    case .numberDoesNotGrow:
      "the cycle has no greater number than that of the plan before: count on"
    case .plansGoRound:
      "the plan follows itself by way of others: check the plans before it"
    default: code.rawValue
    }
  }
}

// MARK: - Plans that follow each other

extension CycleFault {
  /// Returns what does not fit in the numbers of plans that follow each other.
  ///
  /// - Parameter plans: The plans of one pupil or of many, in any order; plans before them
  ///   that are not there are no fault.
  /// - Returns: The faults in the order of the plans.
  public static func faults(in plans: [LearningPlan]) -> [CycleFault] {
    let places = Dictionary(
      plans.indices.map { (plans[$0].id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let before = plans.map { plan in plan.previousPlan.flatMap { places[$0] } }
    let isRound = placesInCircles(before)
    return plans.indices.flatMap { place -> [CycleFault] in
      var faults: [CycleFault] = []
      if isRound[place] {
        faults.append(CycleFault(.plansGoRound, plan: plans[place].id))
      }
      let number = plans[place].cycle
      let numberBefore = before[place].flatMap { plans[$0].cycle }
      if let number, let numberBefore, number <= numberBefore, !isRound[place] {
        faults.append(CycleFault(.numberDoesNotGrow, plan: plans[place].id))
      }
      return faults
    }
  }

  /// Whether each place lies on a circle of places that follow each other.
  private static func placesInCircles(_ before: [Int?]) -> [Bool] {
    var isRound = [Bool](repeating: false, count: before.count)
    var walk = [Int](repeating: -1, count: before.count)
    for start in before.indices {
      var place = start
      while walk[place] < 0 {
        walk[place] = start
        guard let next = before[place] else { break }
        place = next
      }
      // A walk that came back to a place of its own has found a circle.
      guard walk[place] == start, before[place] != nil, !isRound[place] else { continue }
      var next: Int? = place
      while let member = next, !isRound[member] {
        isRound[member] = true
        next = before[member]
      }
    }
    return isRound
  }
}
