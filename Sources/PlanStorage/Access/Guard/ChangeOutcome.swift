import PlanModel

/// What is to become of one change that an actor asks for.
enum ChangeOutcome<Failure: Error> {
  /// The change is made, merged into what is stored.
  case allowed(PlanChange)

  /// The change is not made.
  case refused(PlanStoreError<Failure>)

  /// The change was made from another version; this is what the actor may see of it.
  case conflict(HandedOut<StoredPlan>)
}

extension GuardedPlanStore where Base: PlanStore {
  /// Returns what is to become of a change.
  ///
  /// A plan of which the actor may see nothing is treated as one that is not there, except
  /// that it can't be entered again.
  func outcome(
    of change: PlanChange,
    on stored: StoredPlan?,
    by access: PlanAccess
  ) -> ChangeOutcome<Failure> {
    guard let stored else { return outcome(ofEntering: change, by: access) }
    let rights = rights(for: stored.plan.pupil, by: access)
    guard let shown = shown(stored, for: access) else {
      return .refused(
        change.expected == nil ? .notAllowed(change.plan) : .notFound(change.plan)
      )
    }
    guard change.expected == stored.version else { return .conflict(shown) }
    guard let wanted = change.savedPlan else {
      return rights.mayDelete ? .allowed(change) : .refused(.notAllowed(change.plan))
    }
    guard let merged = rights.merging(wanted, into: stored.plan),
      merged.pupil == stored.plan.pupil
        || self.rights(for: merged.pupil, by: access).mayEnter(wanted)
    else { return .refused(.notAllowed(change.plan)) }
    return .allowed(
      .save(
        merged,
        expecting: change.expected,
        effectiveFrom: change.effectiveFrom,
        reason: change.reason
      )
    )
  }

  private func outcome(
    ofEntering change: PlanChange,
    by access: PlanAccess
  ) -> ChangeOutcome<Failure> {
    guard change.expected == nil else { return .refused(.notFound(change.plan)) }
    guard let plan = change.savedPlan,
      rights(for: plan.pupil, by: access).mayEnter(plan)
    else { return .refused(.notAllowed(change.plan)) }
    return .allowed(change)
  }
}
