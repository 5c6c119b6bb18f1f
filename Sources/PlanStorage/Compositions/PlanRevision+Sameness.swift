import PlanModel

extension PlanRevision {
  /// Returns whether another revision tells of the same change, whatever its number.
  func isSameChange(as other: PlanRevision) -> Bool {
    plan == other.plan && action == other.action && effectiveFrom == other.effectiveFrom
      && at == other.at && by == other.by
      && reason.utf8.elementsEqual(other.reason.utf8)
  }
}

extension StoredPlan {
  /// Returns whether this is the same version of a plan as another, with the same contents.
  func isCopy(of other: StoredPlan) -> Bool {
    version == other.version && revision.isSameChange(as: other.revision)
      && plan == other.plan
  }
}
