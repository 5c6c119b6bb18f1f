package import PlanModel

/// What the trail of a school says about one pupil.
package struct PupilTrail: Sendable {
  /// The pupil.
  package let pupil: Pupil.ID

  /// Every plan that the pupil has or, as far as the trail tells, had.
  package private(set) var plans: Set<LearningPlan.ID>

  /// The number of entries about the pupil that still have their contents.
  package private(set) var count = 0

  /// Creates the trail of a pupil, still to be read.
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - plans: The current plans of the pupil.
  package init(of pupil: Pupil.ID, plans: Set<LearningPlan.ID>) {
    self.pupil = pupil
    self.plans = plans
  }

  /// Takes the next entry of the trail, and returns whether it is about the pupil.
  ///
  /// A plan's first entry names its pupil, so that one pass over the trail finds them all.
  ///
  /// - Parameter entry: The entry.
  /// - Returns: Whether it is about the pupil.
  package mutating func take(_ entry: AuditEntry) -> Bool {
    guard let event = entry.event, event.isAbout(pupil, plans: plans) else {
      return false
    }
    if event.pupil == pupil, let plan = event.plan { plans.insert(plan) }
    count += 1
    return true
  }
}
