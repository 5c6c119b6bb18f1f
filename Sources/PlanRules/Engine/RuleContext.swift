public import PlanModel

/// What rules need to know beside the plan.
///
/// Only the day is needed. What is left out is never guessed: the rules that ask for it stay
/// silent.
///
/// ## Topics
///
/// ### The day and the pupil
/// - ``init(asOf:yearGroup:school:)``
/// - ``asOf``
/// - ``yearGroup``
/// - ``pupil``
///
/// ### What came before and what is usual
/// - ``earlierPlans``
/// - ``growthReferences``
/// - ``comparisons``
///
/// ### How text is read
/// - ``dateOrder``
/// - ``words``
/// - ``signalWording``
///
/// ### What the school has decided
/// - ``school``
public struct RuleContext: Hashable, Sendable {
  /// The day on which the plan is looked at.
  public var asOf: Day

  /// The pupil's year group.
  ///
  /// `nil` if it isn't known; rules that need it then stay silent.
  public var yearGroup: YearGroup?

  /// The pupil.
  ///
  /// `nil` if the record is not at hand; rules about identity and codes then stay silent.
  public var pupil: Pupil?

  /// Earlier plans of the same pupil, the oldest first; without them rules about several
  /// cycles stay silent.
  public var earlierPlans: [LearningPlan] = []

  /// The tables of norms that growth is held against; none unless the school puts some in.
  public var growthReferences = GrowthReferences()

  /// Which number of a date such as 10/2/24 is the day.
  public var dateOrder: DateOrder = .dayMonthYear

  /// What the school has decided for itself.
  public var school: SchoolProfile

  /// The words that text is read with.
  public var words: WordTables = .english

  /// What software may not say about a pupil.
  public var signalWording: SignalWording = .english

  /// What is known of the progress of other pupils, by target; without it rules that
  /// compare stay silent.
  public var comparisons: [ProgressComparison] = []

  /// Creates a context.
  ///
  /// - Parameters:
  ///   - asOf: The day on which the plan is looked at.
  ///   - yearGroup: The pupil's year group, `nil` if it isn't known.
  ///   - school: What the school has decided for itself.
  public init(
    asOf: Day,
    yearGroup: YearGroup? = nil,
    school: SchoolProfile = SchoolProfile()
  ) {
    self.asOf = asOf
    self.yearGroup = yearGroup
    self.school = school
  }

  /// The year group as a number: 0 for Reception, less before it, `nil` if not known.
  var yearNumber: Int? { yearGroup?.number }
}
