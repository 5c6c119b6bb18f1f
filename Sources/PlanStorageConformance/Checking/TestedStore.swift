import PlanModel
import PlanStorage

/// The store that is checked, without the types of its failures.
struct TestedStore: Sendable {
  let plans: any PlanStore
  let capabilities: StoreCapabilities

  init(_ store: some PlanStore) {
    plans = store
    capabilities = store.capabilities
  }
}

// MARK: - Changing

extension TestedStore {
  /// Returns how the store answers a batch.
  func answer(to changes: [PlanChange], by access: PlanAccess) async -> Answer {
    await Self.answer(of: plans, to: changes, by: access)
  }

  private static func answer<Store: PlanStore>(
    of store: Store,
    to changes: [PlanChange],
    by access: PlanAccess
  ) async -> Answer {
    do throws(PlanStoreError<Store.Failure>) {
      return .made(try await store.apply(changes, by: access))
    } catch {
      return .refused(Refusal(error))
    }
  }

  /// Makes a batch that must be made.
  @discardableResult
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(CheckStop) -> [PlanRevision] {
    switch await answer(to: changes, by: access) {
    case .made(let revisions):
      try expect(
        revisions.count == changes.count,
        "\(revisions.count) revisions for \(changes.count) changes"
      )
      return revisions
    case .refused(let refusal):
      throw .failed("a change that is right was refused as \(refusal.code)")
    }
  }

  /// Makes a batch that must be refused, for one of its plans.
  @discardableResult
  func refusal(
    of changes: [PlanChange],
    as code: StoreErrorCode,
    by access: PlanAccess
  ) async throws(CheckStop) -> Refusal<StoredPlan> {
    switch await answer(to: changes, by: access) {
    case .made:
      throw .failed("the change was made rather than refused as \(code.rawValue)")
    case .refused(let refusal):
      try expect(
        refusal.code == code.rawValue,
        "the change was refused as \(refusal.code) rather than \(code.rawValue)"
      )
      return refusal
    }
  }

  /// Saves a plan that must be saved.
  @discardableResult
  func save(
    _ plan: LearningPlan,
    expecting expected: RecordVersion?,
    effectiveFrom: Day? = nil,
    reason: String = "Checked",
    by access: PlanAccess
  ) async throws(CheckStop) -> PlanRevision {
    let change = PlanChange.save(
      plan,
      expecting: expected,
      effectiveFrom: effectiveFrom,
      reason: reason
    )
    return try require(await apply([change], by: access).first, "no revision")
  }

  /// Deletes a plan that must be deleted.
  @discardableResult
  func delete(
    _ id: LearningPlan.ID,
    expecting expected: RecordVersion,
    effectiveFrom: Day? = nil,
    by access: PlanAccess
  ) async throws(CheckStop) -> PlanRevision {
    let change = PlanChange.delete(
      id,
      expecting: expected,
      effectiveFrom: effectiveFrom,
      reason: "Checked"
    )
    return try require(await apply([change], by: access).first, "no revision")
  }
}
