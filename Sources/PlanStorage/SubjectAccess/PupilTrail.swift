package import PlanModel

/// What the trail of a school says about one pupil.
///
/// A plan whose last saved version is for the pupil is theirs with all its versions. Of other
/// plans the versions that name the pupil are theirs, and nothing else. An erasure takes
/// exactly that. Who a plan is for may change with any entry, so the trail is read twice:
/// first ``find(_:)`` is given every entry, then ``take(_:)``.
package struct PupilTrail: Sendable {
  /// The pupil.
  package let pupil: Pupil.ID

  /// The plans whose last saved version is for the pupil, also those that were deleted.
  package private(set) var plans: Set<LearningPlan.ID>

  /// The plans of others of which entries name the pupil.
  package private(set) var otherPlans: Set<LearningPlan.ID> = []

  /// The number of entries about the pupil that still have their contents.
  package private(set) var count = 0

  /// The number of changes that made versions for the pupil of plans of others.
  package private(set) var otherVersions = 0

  /// Creates the trail of a pupil, still to be read.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - plans: The current plans of the pupil.
  package init(of pupil: Pupil.ID, plans: Set<LearningPlan.ID>) {
    self.pupil = pupil
    self.plans = plans
  }

  /// Finds the plans of the pupil, entry by entry.
  ///
  /// - Parameter entry: The next entry.
  package mutating func find(_ entry: AuditEntry) {
    guard let event = entry.event, event.action == .planSaved, let plan = event.plan
    else {
      return
    }
    if event.pupil == pupil { plans.insert(plan) } else { plans.remove(plan) }
  }

  /// Takes an entry once all were given to ``find(_:)``, and returns whether it is about the
  /// pupil.
  ///
  /// - Parameter entry: The next entry, from the first on.
  /// - Returns: Whether it is about the pupil, by name or through a plan that is theirs.
  package mutating func take(_ entry: AuditEntry) -> Bool {
    guard let event = entry.event, event.isAbout(pupil, plans: plans) else {
      return false
    }
    count += 1
    if let plan = event.plan, !plans.contains(plan) {
      otherPlans.insert(plan)
      if event.action == .planSaved || event.action == .planDeleted { otherVersions += 1 }
    }
    return true
  }
}
