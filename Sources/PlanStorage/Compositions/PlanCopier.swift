import PlanModel

/// Copies versions of plans, so that the copy has the same history with the same people,
/// moments and reasons.
struct PlanCopier<Original: PlanReadingStore, Copy: PlanStore>: Sendable {
  typealias Failure = StoreCopyError<Original.Failure, Copy.Failure>

  /// What became of a version.
  enum Outcome: Hashable, Sendable {
    /// The copy now has it; so many versions were added, with those that it lacked before.
    case copied(Int)

    /// The copy had it already.
    case alreadyThere

    /// The original no longer has it.
    case gone

    /// The copy has something else that the original never had.
    case differs
  }

  let original: Original
  let copy: Copy
  let access: PlanAccess

  /// Brings a plan in the copy up to a version.
  func copy(_ revision: PlanRevision) async throws(Failure) -> Outcome {
    if let last = try await copied(revision.plan, at: .current),
      let before = RecordVersion(revision.version.number - 1),
      last.version == before,
      try await found(revision.plan, at: before).map(last.isCopy(of:)) == true
    {
      return try await add([revision], expecting: before)
    }
    let originals = try await originalHistory(of: revision.plan)
    guard let end = originals.firstIndex(where: { $0.version == revision.version })
    else { return .gone }
    let copies = try await copiedHistory(of: revision.plan)
    guard let start = try await level(of: copies, in: originals) else { return .differs }
    guard start <= end else { return .alreadyThere }
    let last = copies.last
    return try await add(
      originals[start...end],
      expecting: last?.action == .deleted ? nil : last?.version
    )
  }

  /// Returns how many versions of the original the copy is made of.
  ///
  /// The last version of the copy tells: it must be one of the original's. Its number may be
  /// another, if a person has decided between two versions in the meantime.
  private func level(
    of copies: [PlanRevision],
    in originals: [PlanRevision]
  ) async throws(Failure) -> Int? {
    guard let last = copies.last else { return 0 }
    let found =
      originals.lastIndex { $0.version == last.version && $0.isSameChange(as: last) }
      ?? originals.lastIndex { $0.isSameChange(as: last) }
      ?? originals.lastIndex { $0.action == .deleted && last.action == .deleted }
    guard let found else { return nil }
    guard last.action != .deleted else { return found + 1 }
    let copy = try await copied(last.plan, at: .version(last.version))
    let original = try await self.found(last.plan, at: originals[found].version)
    guard let copy, let original, copy.plan == original.plan else { return nil }
    return found + 1
  }

  private func add(
    _ revisions: some Collection<PlanRevision>,
    expecting expected: RecordVersion?
  ) async throws(Failure) -> Outcome {
    var expected = expected
    for revision in revisions {
      guard let change = try await change(revision, expecting: expected)
      else { return .gone }
      let author = PlanAccess(by: revision.by, in: access.school, at: revision.at)
      do throws(PlanStoreError<Copy.Failure>) {
        let made = try await copy.apply([change], by: author)
        expected = revision.action == .deleted ? nil : made.first?.version
      } catch {
        if error.code == .conflict || error.code == .notFound { return .differs }
        throw .copyRefused(error)
      }
    }
    return .copied(revisions.count)
  }

  private func change(
    _ revision: PlanRevision,
    expecting expected: RecordVersion?
  ) async throws(Failure) -> PlanChange? {
    if revision.action == .deleted {
      return expected.map { expected in
        .delete(
          revision.plan,
          expecting: expected,
          effectiveFrom: revision.effectiveFrom,
          reason: revision.reason
        )
      }
    }
    return try await found(revision.plan, at: revision.version).map { stored in
      .save(
        stored.plan,
        expecting: expected,
        effectiveFrom: revision.effectiveFrom,
        reason: revision.reason
      )
    }
  }
}

// MARK: - Reading

extension PlanCopier {
  func found(
    _ id: LearningPlan.ID,
    at version: RecordVersion
  ) async throws(Failure) -> StoredPlan? {
    do throws(Original.Failure) {
      return try await original.plan(withID: id, at: .version(version), by: access)
    } catch {
      throw .originalFailed(error)
    }
  }

  func copied(
    _ id: LearningPlan.ID,
    at moment: PlanMoment
  ) async throws(Failure) -> StoredPlan? {
    do throws(Copy.Failure) {
      return try await copy.plan(withID: id, at: moment, by: access)
    } catch {
      throw .copyFailed(error)
    }
  }

  func originalHistory(
    of id: LearningPlan.ID
  ) async throws(Failure) -> [PlanRevision] {
    do throws(Original.Failure) {
      return try await original.history(of: id, by: access)
    } catch {
      throw .originalFailed(error)
    }
  }

  func copiedHistory(of id: LearningPlan.ID) async throws(Failure) -> [PlanRevision] {
    do throws(Copy.Failure) {
      return try await copy.history(of: id, by: access)
    } catch {
      throw .copyFailed(error)
    }
  }
}
