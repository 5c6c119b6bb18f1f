import PlanModel

extension GuardedPlanStore {
  /// Whether there is a trail to record in.
  var isAudited: Bool { base is any AuditedStore }

  /// Records events, if the base keeps a trail.
  ///
  /// - Returns: Whether whatever the events are about may be handed out.
  func record(
    _ events: [AuditEvent],
    by access: PlanAccess
  ) async throws(Failure) -> Bool {
    guard let trail = base as? any AuditedStore else { return true }
    for event in events {
      do {
        try await trail.record(event, by: access)
      } catch {
        // The base has one type of failure; with another, nothing is handed out.
        if let failure = error as? Failure { throw failure }
        return false
      }
    }
    return true
  }

  /// The event of a reading, `nil` if nothing was shown that is to be recorded.
  func readEvent(
    of sections: [PlanSection],
    about pupil: Pupil.ID,
    plan: LearningPlan.ID? = nil,
    version: RecordVersion,
    by access: PlanAccess
  ) -> AuditEvent? {
    let recorded = sections.filter(policy.recordedSections.contains)
    guard !recorded.isEmpty else { return nil }
    return event(.read, about: pupil, plan: plan, by: access).with {
      $0.version = version
      $0.scope = recorded.compactMap(\.sensitivity)
    }
  }

  func event(
    _ action: AuditAction,
    about pupil: Pupil.ID?,
    plan: LearningPlan.ID? = nil,
    by access: PlanAccess
  ) -> AuditEvent {
    AuditEvent(action, by: access).with {
      $0.pupil = pupil
      $0.plan = plan
    }
  }
}
