import PlanModel

extension GuardedPlanStore {
  /// Reads a plan and records that it was read.
  func read(
    _ id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Failure) -> (view: PlanView, stored: StoredPlan)? {
    guard let stored = try await base.plan(withID: id, at: moment, by: access) else {
      return nil
    }
    let (view, event) = viewAndEvent(of: stored, for: access)
    let isRecorded = try await record(
      event.map { [$0] } ?? [],
      by: access
    )
    guard let view, isRecorded else { return nil }
    return (view, stored)
  }

  /// Returns what is shown of a plan that was asked for by its identifier.
  private func viewAndEvent(
    of stored: StoredPlan,
    for access: PlanAccess
  ) -> (PlanView?, AuditEvent?) {
    let pupil = stored.plan.pupil
    let plain = rights(for: pupil, by: access).view(of: stored.plan)
    if let emergency, isAudited,
      let rights = policy.emergencyRights(
        of: access.actor,
        for: pupil,
        on: access.at.day,
        in: register
      ),
      let view = rights.view(of: stored.plan)
    {
      let event = event(.emergencyRead, about: pupil, plan: stored.id, by: access).with {
        $0.version = stored.version
        $0.reason = emergency.reason
        $0.scope = view.shown.compactMap(\.sensitivity)
      }
      return (view, event)
    }
    guard let plain else {
      return (nil, event(.refused, about: pupil, plan: stored.id, by: access))
    }
    let event = readEvent(
      of: plain.shown,
      about: pupil,
      plan: stored.id,
      version: stored.version,
      by: access
    )
    return (plain, event)
  }

  /// Returns what is shown of a plan in a list, `nil` if it does not answer the query.
  func shown(
    _ stored: StoredPlan,
    answering query: PlanQuery? = nil,
    for access: PlanAccess
  ) -> HandedOut<StoredPlan>? {
    let pupil = stored.plan.pupil
    guard let view = rights(for: pupil, by: access).view(of: stored.plan) else {
      return nil
    }
    if let query, !query.isAnswered(by: view.contents, of: stored.plan) { return nil }
    let event = readEvent(
      of: view.shown,
      about: pupil,
      plan: stored.id,
      version: stored.version,
      by: access
    )
    let shown = StoredPlan(
      view.contents,
      revision: revision(stored.revision, of: pupil, for: access)
    )
    return HandedOut(stored: shown, events: event.map { [$0] } ?? [])
  }

  /// Returns a query that the base may answer without telling what is withheld; `nil` if no
  /// plan can answer it.
  func narrowed(_ query: PlanQuery, for access: PlanAccess) -> PlanQuery? {
    var narrowed = query
    // Whether a review is the next one depends on reviews that may be withheld.
    narrowed.reviewDueBefore = nil
    guard let permitted = pupils(for: access) else { return narrowed }
    let pupils = query.pupils.map(permitted.intersection) ?? permitted
    guard !pupils.isEmpty else { return nil }
    narrowed.pupils = pupils
    // A damaged plan that the base found by its contents would tell of them.
    narrowed.kinds = nil
    narrowed.lifecycles = nil
    narrowed.areas = nil
    return narrowed
  }

  /// Returns a revision as an actor may see it: without reasons that are for staff.
  func revision(
    _ revision: PlanRevision,
    of pupil: Pupil.ID,
    for access: PlanAccess
  ) -> PlanRevision {
    let isOwn = revision.by.id == access.actor.id
    let rights = rights(for: pupil, by: access)
    if isOwn || rights.viewable(.staffNotes) == .everything { return revision }
    return PlanRevision(
      plan: revision.plan,
      version: revision.version,
      action: revision.action,
      effectiveFrom: revision.effectiveFrom,
      at: revision.at,
      by: StoreActor(
        id: revision.by.id,
        kind: revision.by.kind,
        role: revision.by.role,
        purpose: ""
      ),
      reason: ""
    )
  }
}

extension PlanQuery {
  /// Whether a view of a plan answers the query with what is shown in it.
  fileprivate func isAnswered(by view: LearningPlan, of plan: LearningPlan) -> Bool {
    guard matches(view) else { return false }
    // A code that was withheld is blank, and answers no question.
    return (kinds == nil || view.kind == plan.kind)
      && (lifecycles == nil || view.lifecycle == plan.lifecycle)
  }
}
