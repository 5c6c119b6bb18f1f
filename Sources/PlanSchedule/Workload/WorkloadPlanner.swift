public import PlanModel

/// Lays a school's reviews into the days and people that it has.
///
/// ```swift
/// let planner = WorkloadPlanner(resources: resources)
/// let timetable = planner.timetable(of: demands, asOf: "2026-09-07")
/// for review in timetable.placed {
///   print(review.id, review.explanation)
/// }
/// ```
///
/// A review never lies after its latest day, on a closed day, or where somebody who must
/// attend is not there. Where each review needs one and the same person and nothing else, all
/// are equally long and nobody is invited yet, as many have a place as any timetable could
/// give one, and whatever has none comes with a proof. Where several people must meet the
/// question is hard in general: the planner moves others out of the way, looks for a proof,
/// then tries arrangements up to ``WorkloadPreferences/searchSteps``, and says which of these
/// was the end.
///
/// The same demands in another order give the same timetable.
///
/// ## Topics
///
/// ### Creating a planner
/// - ``init(resources:preferences:)``
/// - ``resources``
/// - ``preferences``
///
/// ### Laying out reviews
/// - ``timetable(of:asOf:keeping:)``
public struct WorkloadPlanner: Hashable, Sendable {
  /// The days, people and rooms of the school.
  public var resources: ReviewResources

  /// What makes one timetable better than another.
  public var preferences: WorkloadPreferences

  /// Creates a planner.
  ///
  /// - Parameters:
  ///   - resources: The days, people and rooms of the school.
  ///   - preferences: What makes one timetable better than another.
  public init(
    resources: ReviewResources,
    preferences: WorkloadPreferences = .standard
  ) {
    self.resources = resources
    self.preferences = preferences
  }

  /// Returns where each review goes.
  ///
  /// With an earlier timetable, reviews stay where they were as far as they can, and as few
  /// others as possible move to make room. A review to which people have been invited never
  /// moves, nor does one that is nearer than its days of notice.
  ///
  /// - Parameters:
  ///   - demands: The reviews, in any order.
  ///   - today: The day on which the timetable is made.
  ///   - earlier: Where reviews stood in an earlier timetable, in any order; those that are
  ///     not among the demands are left out.
  /// - Returns: The timetable.
  public func timetable<Subject>(
    of demands: [ReviewDemand<Subject>],
    asOf today: Day,
    keeping earlier: [EarlierPlacement<Subject>] = []
  ) -> WorkloadTimetable<Subject> {
    let reader = ProblemReader(demands, resources, asOf: today)
    var search = WorkloadSearch(reader.problem, preferences)
    let obstacles = search.keep(reader.keptSpots(earlier, asOf: today))
    search.placeAll()
    search.improve()
    let joined = search.joinWanted()
    let writer = TimetableWriter(reader: reader, search: search, joined: joined)
    return writer.timetable(keeping: earlier, obstacles: obstacles)
  }
}
