public import PlanModel

extension MirroredPlanStore {
  /// Copies all changes of a school that were not copied yet.
  ///
  /// Each change is made in the secondary store in the name of whoever made it in the
  /// primary, with its moment and reason.
  ///
  /// - Parameter access: Who copies, for which school and when; it reads both stores, and
  ///   erases in the secondary what was erased in the primary.
  /// - Returns: What was done, and the place to keep.
  /// - Throws: `Failure` if one of the stores failed; copying again goes on from there.
  @discardableResult
  public func copyChanges(by access: PlanAccess) async throws(Failure) -> MirrorReport {
    await turns.take()
    defer { turns.give() }
    let school = access.school
    var round = MirrorRound()
    try await lookAgain(&round, by: access)
    var hasMore = true
    while hasMore, !Task.isCancelled {
      let position = standing(of: school).processed
      let page = try await changes(after: position, by: access)
      for change in page.changes where !Task.isCancelled {
        try await copy(change, in: &round, by: access)
        self.change(school) { $0.advance(to: change.sequence) }
      }
      guard !Task.isCancelled else { break }
      self.change(school) { $0.advance(to: page.position) }
      hasMore = page.hasMore && page.position > position
    }
    return report(round, isCaughtUp: !hasMore, in: school)
  }

  private func report(
    _ round: MirrorRound,
    isCaughtUp: Bool,
    in school: School.ID
  ) -> MirrorReport {
    let standing = standing(of: school)
    return MirrorReport(
      position: standing.position,
      copied: round.copied,
      erasedPupils: round.erasedPupils,
      isCaughtUp: isCaughtUp,
      conflicts: standing.conflicts
    )
  }

  private func changes(
    after position: Int,
    by access: PlanAccess
  ) async throws(Failure) -> StoreChangePage {
    do throws(Primary.Failure) {
      return try await primary.changes(
        after: position,
        limit: PlanQuery.standardLimit,
        by: access
      )
    } catch {
      throw .originalFailed(error)
    }
  }

  private func copy(
    _ change: StoreChange,
    in round: inout MirrorRound,
    by access: PlanAccess
  ) async throws(Failure) {
    switch change.kind {
    case .revision(let revision):
      try await copy(revision, at: change.sequence, in: &round, by: access)
    case .erasure:
      try await copyErasure(at: change.sequence, in: &round, by: access)
    }
  }

  private func copy(
    _ revision: PlanRevision,
    at position: Int,
    in round: inout MirrorRound,
    by access: PlanAccess
  ) async throws(Failure) {
    if let held = standing(of: access.school)[revision.plan] {
      // Both sides are shown as they are now; the place stays that of the first change.
      return try await hold(revision.plan, at: held.position, by: access)
    }
    switch try await copier(access).copy(revision) {
    case .copied(let count): round.copied += count
    case .alreadyThere, .gone: break
    case .differs: try await hold(revision.plan, at: position, by: access)
    }
  }

  private func copyErasure(
    at position: Int,
    in round: inout MirrorRound,
    by access: PlanAccess
  ) async throws(Failure) {
    let following = try await followErasure(copier(access))
    round.erasedPupils += following.pupils.count
    change(access.school) { standing in
      for pupil in following.pupils { standing.release(pupil) }
    }
    for plan in following.unexplained {
      let earlier = standing(of: access.school)[plan]?.position
      try await hold(plan, at: earlier ?? position, by: access)
    }
  }

  /// Looks whether plans that were held still differ.
  private func lookAgain(
    _ round: inout MirrorRound,
    by access: PlanAccess
  ) async throws(Failure) {
    for conflict in standing(of: access.school).conflicts {
      let copier = copier(access)
      if let last = try await copier.originalHistory(of: conflict.plan).last {
        let outcome = try await copier.copy(last)
        guard outcome != .differs else {
          try await hold(conflict.plan, at: conflict.position, by: access)
          continue
        }
        if case .copied(let count) = outcome { round.copied += count }
      } else if try await !copier.copiedHistory(of: conflict.plan).isEmpty {
        continue
      }
      change(access.school) { $0.release(conflict.plan) }
    }
  }

  private func hold(
    _ plan: LearningPlan.ID,
    at position: Int,
    by access: PlanAccess
  ) async throws(Failure) {
    let conflict = MirrorConflict(
      school: access.school,
      plan: plan,
      position: position,
      primary: try await self.plan(withID: plan, at: .current, by: access),
      secondary: try await copier(access).copied(plan, at: .current)
    )
    change(access.school) { $0.hold(conflict) }
  }

  private nonisolated func copier(
    _ access: PlanAccess
  ) -> PlanCopier<Primary, Secondary> {
    PlanCopier(original: primary, copy: secondary, access: access)
  }
}
