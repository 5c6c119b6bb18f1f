public import PlanModel

/// What a school has decided for itself, as far as rules need to know it.
public struct SchoolProfile: Hashable, Sendable {
  /// The areas of need that a plan is to reference.
  public var areas: [AreaOfNeed] = [
    .cognitionAndLearning,
    .communicationAndInteraction,
    .sensoryAndPhysical,
    .socialEmotionalAndMentalHealth,
  ]

  /// The year groups whose plans name a preparing for adulthood pathway.
  ///
  /// One school's own policy is Years 10 to 14; the law speaks of annual reviews only.
  public var pathwayYears: [YearGroup] = [
    .year10, .year11, .year12, .year13, .year14,
  ]

  /// The year from which annual reviews of EHC plans consider adulthood: 9 by regulation.
  public var adulthoodReviewFromYear = 9

  /// The kinds of plan that stand beside an EHC plan.
  ///
  /// A plan of another kind counts too if it refers to an outcome of an EHC plan.
  public var ehcPlanKinds: [PlanKind] = [.ehcLinkedPlan]

  /// Creates the profile of a school without policies of its own.
  public init() {}
}
