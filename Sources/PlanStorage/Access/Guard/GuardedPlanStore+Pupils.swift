public import PlanModel

extension GuardedPlanStore: PupilReadingStore where Base: PupilReadingStore {
  public func pupil(
    withID id: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> StoredPupil? {
    guard let stored = try await base.pupil(withID: id, by: access) else { return nil }
    let (view, event) = viewAndEvent(of: stored, for: access)
    let isRecorded = try await record(
      event.map { [$0] } ?? [],
      by: access
    )
    guard let view, isRecorded else { return nil }
    return shown(view, of: stored, for: access)
  }

  /// Returns what an actor may see of a pupil, and which sections are withheld.
  ///
  /// - Parameters:
  ///   - id: The identifier of the pupil.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The view; `nil` if there is no such pupil, or nothing may be seen.
  /// - Throws: `Failure` if the store can't be read, or the reading can't be recorded.
  public func view(
    ofPupil id: Pupil.ID,
    by access: PlanAccess
  ) async throws(Failure) -> PupilView? {
    guard let stored = try await base.pupil(withID: id, by: access) else { return nil }
    let (view, event) = viewAndEvent(of: stored, for: access)
    let isRecorded = try await record(
      event.map { [$0] } ?? [],
      by: access
    )
    return isRecorded ? view : nil
  }

  public func pupils(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) async throws(Failure) -> PupilPage {
    let length = min(max(limit, 1), PlanQuery.largestLimit)
    var found: [HandedOut<StoredPupil>] = []
    var (last, hasMore) = (id, false)
    reading: while true {
      let page = try await base.pupils(after: last, limit: length, by: access)
      for stored in page.items {
        guard let shown = handedOut(stored, to: access) else { continue }
        hasMore = found.count == length
        if hasMore { break reading }
        found.append(shown)
      }
      guard let next = page.next else { break }
      last = next
    }
    let events = found.flatMap(\.events)
    guard try await record(events, by: access) else {
      return PupilPage([], next: nil)
    }
    return PupilPage(found.map(\.stored), next: hasMore ? found.last?.stored.id : nil)
  }
}

// MARK: - Showing

extension GuardedPlanStore {
  /// Returns a pupil as shown in a list or a conflict, `nil` if nothing may be seen.
  func handedOut(
    _ stored: StoredPupil,
    to access: PlanAccess
  ) -> HandedOut<StoredPupil>? {
    guard let view = rights(for: stored.id, by: access).view(of: stored.pupil) else {
      return nil
    }
    let event = readEvent(
      of: view.shown,
      about: stored.id,
      version: stored.version,
      by: access
    )
    return HandedOut(
      stored: shown(view, of: stored, for: access),
      events: event.map { [$0] } ?? []
    )
  }

  fileprivate func viewAndEvent(
    of stored: StoredPupil,
    for access: PlanAccess
  ) -> (PupilView?, AuditEvent?) {
    if let emergency, isAudited,
      let rights = policy.emergencyRights(
        of: access.actor,
        for: stored.id,
        on: access.at.day,
        in: register
      ),
      let view = rights.view(of: stored.pupil)
    {
      let event = event(.emergencyRead, about: stored.id, by: access).with {
        $0.version = stored.version
        $0.reason = emergency.reason
        $0.scope = view.shown.compactMap(\.sensitivity)
      }
      return (view, event)
    }
    guard let view = rights(for: stored.id, by: access).view(of: stored.pupil) else {
      return (nil, event(.refused, about: stored.id, by: access))
    }
    let event = readEvent(
      of: view.shown,
      about: stored.id,
      version: stored.version,
      by: access
    )
    return (view, event)
  }

  fileprivate func shown(
    _ view: PupilView,
    of stored: StoredPupil,
    for access: PlanAccess
  ) -> StoredPupil {
    let isOpen =
      stored.by.id == access.actor.id
      || rights(for: stored.id, by: access).viewable(.staffNotes) == .everything
    let by = StoreActor(
      id: stored.by.id,
      kind: stored.by.kind,
      role: stored.by.role,
      purpose: ""
    )
    return StoredPupil(
      view.contents,
      version: stored.version,
      at: stored.at,
      by: isOpen ? stored.by : by
    )
  }
}
