import PlanModel

/// Erases the copies of what was erased in the original.
///
/// The original does not say what was erased, so everything that the copy ever had is looked
/// for in it. A plan that only the copy ever had, of a pupil with no other current plan there,
/// can't be told from one that was erased, and is erased.
struct ErasureFollower<
  Original: PlanReadingStore,
  Copy: PlanStore & FollowedStore & ErasingStore
>: Sendable {
  typealias Failure = StoreCopyError<Original.Failure, Copy.Failure>

  let copier: PlanCopier<Original, Copy>

  /// Erases the pupils of whom the original has nothing.
  func follow() async throws(Failure) -> ErasureFollowing {
    var missing: [Pupil.ID: [LearningPlan.ID]] = [:]
    for id in try await plansEverCopied() {
      if let pupil = try await pupilIfMissing(id) {
        missing[pupil, default: []].append(id)
      }
    }
    var following = ErasureFollowing()
    for (pupil, ids) in missing {
      if try await keepsOthers(of: pupil, besides: ids) {
        following.unexplained += ids
      } else {
        try await erase(pupil)
        following.pupils.append(pupil)
      }
    }
    return following
  }

  private func plansEverCopied() async throws(Failure) -> Set<LearningPlan.ID> {
    var ids: Set<LearningPlan.ID> = []
    do throws(Copy.Failure) {
      for try await change in copier.copy.allChanges(by: copier.access) {
        if case .revision(let revision) = change.kind { ids.insert(revision.plan) }
      }
    } catch {
      throw .copyFailed(error)
    }
    return ids
  }

  /// Returns the pupil of a plan in the copy whose beginning the original does not know.
  private func pupilIfMissing(
    _ id: LearningPlan.ID
  ) async throws(Failure) -> Pupil.ID? {
    let copies = try await copier.copiedHistory(of: id)
    guard let first = copies.first,
      let last = copies.last(where: { $0.action != .deleted })
    else { return nil }
    let originals = try await copier.originalHistory(of: id)
    guard !originals.contains(where: { $0.isSameChange(as: first) }) else { return nil }
    return try await copier.copied(id, at: .version(last.version))?.plan.pupil
  }

  private func keepsOthers(
    of pupil: Pupil.ID,
    besides missing: [LearningPlan.ID]
  ) async throws(Failure) -> Bool {
    do throws(Copy.Failure) {
      let plans = try await copier.copy.plans(for: pupil, by: copier.access)
      return plans.contains { !missing.contains($0.id) }
    } catch {
      throw .copyFailed(error)
    }
  }

  private func erase(_ pupil: Pupil.ID) async throws(Failure) {
    do throws(Copy.Failure) {
      try await copier.copy.erase(
        pupil,
        reason: "Erased in the original",
        by: copier.access
      )
    } catch {
      throw .copyFailed(error)
    }
  }
}
