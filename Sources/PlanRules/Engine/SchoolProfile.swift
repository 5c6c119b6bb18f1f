public import PlanModel

/// What a school has decided for itself, as far as rules need to know it.
///
/// ```swift
/// var rules = RuleSet.standard
/// rules.school.targetsPerPlan = 2...3
/// rules.school.pfaOnPlanNCYears = 9...14
/// ```
///
/// ## Topics
///
/// ### The school without policies of its own
/// - ``init()``
/// - ``isSpecialSchool``
///
/// ### What a plan covers
/// - ``areas``
/// - ``targetsPerPlan``
/// - ``similarWordsPercent``
/// - ``ehcPlanKinds``
///
/// ### Preparing for adulthood
/// - ``pfaReviewFromNCYear``
/// - ``pfaOnPlanNCYears``
/// - ``pathwayChoices``
///
/// ### Cycles and meetings
/// - ``plansPerYear``
/// - ``familyMeetingsPerYear``
/// - ``viewsWithinDays``
/// - ``discussionWithinDays``
/// - ``reviewReadinessDays``
/// - ``teachingWeeksPerYear``
///
/// ### What is given
/// - ``deliveredPercent``
/// - ``fadingAfterWeeks``
/// - ``supportConstructs``
///
/// ### Patterns over several cycles
/// - ``equity``
public struct SchoolProfile: Hashable, Sendable {
  /// The areas of need that a plan is to reference.
  public var areas: [AreaOfNeed] = [
    .cognitionAndLearning,
    .communicationAndInteraction,
    .sensoryAndPhysical,
    .socialEmotionalAndMentalHealth,
  ]

  /// How many targets a plan holds that are worked on at one time.
  ///
  /// Councils advise three or four; a plan with a target for every difficulty loses sight
  /// of what matters most.
  public var targetsPerPlan: ClosedRange<Int> = 1...4

  /// The kinds of plan that stand beside an EHC plan.
  ///
  /// A plan of another kind counts too if it refers to an outcome of an EHC plan.
  public var ehcPlanKinds: [PlanKind] = [.ehcLinkedPlan]

  /// How many of a hundred words two targets share before they count as near-duplicates.
  public var similarWordsPercent = 80

  /// The year from which annual reviews of EHC plans consider adulthood: 9 by regulation.
  public var pfaReviewFromNCYear = 9

  /// The years whose plans name a preparing for adulthood pathway.
  ///
  /// One school's own policy is Years 10 to 14; the law speaks of annual reviews only.
  /// `nil` if the school asks for it in no year.
  public var pfaOnPlanNCYears: ClosedRange<Int>? = 10...14

  /// Names of pathways of which a plan uses one and not several.
  ///
  /// One school has its pupils follow either Employment or Participation. Both are names of
  /// the one pathway `employment`, so a plan that makes the choice writes it as the name;
  /// see `LocalPathwayNames`. Case does not count. Fewer than two names ask for no choice.
  public var pathwayChoices: [String] = ["Employment", "Participation"]

  /// How many plans a pupil has in a school year.
  ///
  /// `nil` if the school has not settled it.
  public var plansPerYear: Int?

  /// How often parents of a pupil on SEN support are met in a school year: at least three
  /// times by the Code, 6.65.
  public var familyMeetingsPerYear = 3

  /// How many days before the first day of a plan a view may have been expressed: about
  /// a term.
  public var viewsWithinDays = 92

  /// Within how many days the people of a target are to have talked about it.
  public var discussionWithinDays = 42

  /// How many days before a review it is asked what is still missing.
  public var reviewReadinessDays = 28

  /// From where on a pattern over several cycles is worth a question.
  public var equity = EquityThresholds()

  /// Whether the school is a special school, where a pupil without special educational
  /// needs is worth a second look.
  public var isSpecialSchool = false

  /// The weeks of teaching in a year: 190 days.
  public var teachingWeeksPerYear = 38

  /// How many of a hundred planned sessions are to have been given before progress is
  /// put down to the pupil.
  public var deliveredPercent = 80

  /// After how many weeks somebody asks whether a support for one pupil can fade: about
  /// two terms.
  public var fadingAfterWeeks = 26

  /// Which supports do what which targets measure.
  public var supportConstructs: SupportConstructTable = .english

  /// Creates the profile of a school without policies of its own.
  public init() {}
}
