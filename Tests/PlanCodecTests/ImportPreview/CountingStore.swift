import PlanModel

/// A store that counts how many pages are read from it.
actor CountingStore: PlanReadingStore, PupilReadingStore {
  typealias Failure = Never

  private let store: InMemoryPlanStore
  private(set) var pages = 0

  init(_ store: InMemoryPlanStore) {
    self.store = store
  }

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async -> StoredPlan? {
    await store.plan(withID: id, at: moment, by: access)
  }

  func plans(matching query: PlanQuery, by access: PlanAccess) async -> PlanPage {
    pages += 1
    return await store.plans(matching: query, by: access)
  }

  func history(of id: LearningPlan.ID, by access: PlanAccess) async -> [PlanRevision] {
    await store.history(of: id, by: access)
  }

  func pupil(withID id: Pupil.ID, by access: PlanAccess) async -> StoredPupil? {
    await store.pupil(withID: id, by: access)
  }

  func pupils(after id: Pupil.ID?, limit: Int, by access: PlanAccess) async -> PupilPage {
    pages += 1
    return await store.pupils(after: id, limit: limit, by: access)
  }
}
