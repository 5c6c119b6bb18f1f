public import PlanModel

extension ErasingStore where Self: PlanReadingStore, Self: PupilReadingStore {
  /// Returns what erasing a pupil would take away, and changes nothing.
  ///
  /// The whole trail of the school is read, twice. What is saved between asking and erasing is
  /// erased too and was not counted.
  ///
  /// ```swift
  /// let preview = try await store.previewErasure(of: pupil, under: schedule, by: access)
  /// guard !preview.isOnHold else { return }
  /// try await store.erase(pupil, reason: "Retention rule sen-file", by: access)
  /// ```
  ///
  /// - Parameters:
  ///   - pupil: The pupil.
  ///   - schedule: The school's policy, for the pupils that it holds.
  ///   - access: Who asks, for which school and when.
  /// - Returns: The preview.
  /// - Throws: `Failure` if the store can't be read.
  public func previewErasure(
    of pupil: Pupil.ID,
    under schedule: RetentionSchedule,
    by access: PlanAccess
  ) async throws(Failure) -> ErasurePreview {
    let isHeld = schedule.holds.contains(pupil)
    var preview = ErasurePreview(of: pupil, isPupilHeld: isHeld)
    var trail = PupilTrail(of: pupil, plans: try await planIDs(of: pupil, by: access))
    for try await entry in auditEntries(by: access) { trail.find(entry) }
    for try await entry in auditEntries(by: access) { _ = trail.take(entry) }
    preview.entries = trail.count
    preview.versions = trail.otherVersions
    if let stored = try await self.pupil(withID: pupil, by: access) {
      preview.identity = true
      preview.files += ReviewMarker(stored.pupil).files.count
    }
    for id in trail.plans.sorted() {
      let history = try await history(of: id, by: access)
      guard let last = history.last(where: { $0.action == .saved }) else { continue }
      preview.plans += 1
      preview.versions += history.count
      await look(at: id, last.version, by: access, into: &preview)
    }
    return preview
  }

  /// Looks for a hold and for files in the last version of a plan.
  private func look(
    at id: LearningPlan.ID,
    _ version: RecordVersion,
    by access: PlanAccess,
    into preview: inout ErasurePreview
  ) async {
    let read = try? await plan(withID: id, at: .version(version), by: access)
    guard let stored = read.flatMap(\.self) else {
      preview.unreadablePlans.append(id)
      return
    }
    if stored.plan.retention?.isOnHold == true { preview.heldPlans.append(id) }
    preview.files += ReviewMarker(stored.plan).files.count
  }
}
