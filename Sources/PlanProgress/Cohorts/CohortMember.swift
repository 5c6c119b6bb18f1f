public import PlanModel

/// One pupil of a cohort with the targets to look at.
///
/// A pupil is one member, however many plans there are; a pupil who is added twice counts
/// as two, and small groups would look larger than they are.
///
/// ## Topics
///
/// ### Creating a member
/// - ``init(_:yearGroup:targets:)``
/// - ``init(_:yearGroup:plans:asOf:in:)``
public struct CohortMember: Hashable, Sendable, ContentFree {
  /// The pupil.
  public let pupil: Pupil.ID

  /// The year group, `nil` while nobody has said.
  public let yearGroup: YearGroup?

  /// The targets, in the order in which they are listed.
  public let targets: [CohortTarget]

  /// Creates a member.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - yearGroup: The year group, `nil` while nobody has said.
  ///   - targets: The targets, in the order in which they are to be listed.
  public init(_ pupil: Pupil.ID, yearGroup: YearGroup?, targets: [CohortTarget]) {
    self.pupil = pupil
    self.yearGroup = yearGroup
    self.targets = targets
  }

  /// Creates a member from the pupil's plans.
  ///
  /// - Parameters:
  ///   - pupil: The pupil; plans of other pupils are left out.
  ///   - yearGroup: The year group, `nil` while nobody has said.
  ///   - plans: The plans that are in force.
  ///   - day: The day up to which readings are looked at.
  ///   - time: The days that count for the summaries.
  public init(
    _ pupil: Pupil.ID,
    yearGroup: YearGroup?,
    plans: [LearningPlan],
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) {
    let own = plans.filter { $0.pupil == pupil }
    let targets = own.flatMap { plan in
      plan.targets.map { CohortTarget(of: $0, in: plan, asOf: day, in: time) }
    }
    self.init(pupil, yearGroup: yearGroup, targets: targets)
  }
}
