/// Which plans are asked for, as a plain value that any store can answer.
///
/// Each condition that is set must hold. A set with several members asks for plans with any
/// of them; an empty set asks for none, so that a list of no pupils never shows everyone's
/// plans.
///
/// ```swift
/// let query = PlanQuery().with {
///   $0.areas = [.cognitionAndLearning]
///   $0.reviewDueBefore = "2027-02-13"
/// }
/// ```
///
/// Plans come in the order of the bytes of their identifiers. A page that begins after the
/// last identifier of the one before misses no plan and shows none twice, whatever was saved
/// or deleted in the meantime.
///
/// ## Topics
///
/// ### Conditions
/// - ``ids``
/// - ``idPrefix``
/// - ``pupils``
/// - ``kinds``
/// - ``lifecycles``
/// - ``areas``
/// - ``reviewDueBefore``
/// - ``asOf``
///
/// ### Pages
/// - ``limit``
/// - ``after``
///
/// ### Answering a query
/// - ``matches(_:)``
/// - ``page(of:)``
public struct PlanQuery: Hashable, Sendable {
  /// The identifiers of the plans, `nil` for any.
  public var ids: Set<LearningPlan.ID>?

  /// The bytes with which the plan's identifier begins, `nil` for any.
  public var idPrefix: String?

  /// The pupils the plans are for, `nil` for any.
  public var pupils: Set<Pupil.ID>?

  /// The kinds of plan, `nil` for any.
  public var kinds: Set<PlanKind>?

  /// Where the plans stand, `nil` for anywhere.
  public var lifecycles: Set<Lifecycle>?

  /// The areas that a need or a target of the plan is in, `nil` for any.
  public var areas: Set<AreaOfNeed>?

  /// The day before which the plan's next review falls, `nil` for any.
  ///
  /// See ``LearningPlan/nextReviewDay``. Plans without a next review do not match.
  public var reviewDueBefore: Day?

  /// The day on which the plans counted, `nil` for the current plans.
  public var asOf: Day?

  /// The largest number of plans on a page, 1 to 1,000; other numbers become the nearest.
  public var limit: Int = PlanQuery.standardLimit {
    didSet { limit = min(max(limit, 1), PlanQuery.largestLimit) }
  }

  /// The plan after which the page begins, `nil` for the first page.
  public var after: LearningPlan.ID?

  /// The largest number of plans on a page unless another is set.
  public static var standardLimit: Int { 100 }

  /// The largest number of plans that a page can have.
  public static var largestLimit: Int { 1_000 }

  /// Creates a query for all current plans.
  public init() {}

  /// Returns a copy with changes.
  ///
  /// - Parameter change: What to change in the copy.
  /// - Returns: The changed copy.
  public func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  /// The moment of which the plans are asked for.
  public var moment: PlanMoment { asOf.map(PlanMoment.asOf) ?? .current }

  public static func == (one: Self, other: Self) -> Bool {
    one.ids == other.ids && one.pupils == other.pupils && one.kinds == other.kinds
      && one.lifecycles == other.lifecycles && one.areas == other.areas
      && one.reviewDueBefore == other.reviewDueBefore && one.asOf == other.asOf
      && one.limit == other.limit && one.after == other.after
      && one.idPrefix.map { Array($0.utf8) } == other.idPrefix.map { Array($0.utf8) }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ids)
    hasher.combine(pupils)
    hasher.combine(kinds)
    hasher.combine(lifecycles)
    hasher.combine(areas)
    hasher.combine(reviewDueBefore)
    hasher.combine(asOf)
    hasher.combine(limit)
    hasher.combine(after)
  }
}
