import PlanModel
import PlanStorage

/// A store of the library.
struct StorePlace<Store: PlanStore>: MeasuredPlace {
  let store: Store

  private let access = PlanAccess(
    by: StoreActor(id: "bench", kind: .software, role: "SENCO", purpose: "Measuring"),
    in: "school-1",
    at: "2026-11-26T09:00:00Z"
  )

  init(_ store: Store) {
    self.store = store
  }

  func load(_ plans: [WrittenPlan]) async throws {
    let changes = plans.map { PlanChange.save($0.plan, expecting: nil, reason: "Loaded") }
    try await store.apply(changes, by: access)
  }

  func save(_ plan: WrittenPlan) async throws {
    try await store.save(plan.plan, expecting: .first, reason: "Changed", by: access)
  }

  func read(_ id: LearningPlan.ID) async throws -> Int {
    try await store.plan(withID: id, by: access) == nil ? 0 : 1
  }

  func plans(of pupil: Pupil.ID) async throws -> Int {
    try await count(PlanQuery().with { $0.pupils = [pupil] })
  }

  func plans(in area: AreaOfNeed, after id: LearningPlan.ID?) async throws -> Int {
    try await count(
      PlanQuery().with {
        $0.areas = [area]
        $0.after = id
      }
    )
  }

  func plansDue(before day: Day) async throws -> Int {
    try await count(PlanQuery().with { $0.reviewDueBefore = day })
  }

  private func count(_ query: PlanQuery) async throws -> Int {
    try await store.plans(matching: query, by: access).items.count
  }

  func followAll() async throws -> Int {
    guard let followed = store as? any FollowedStore else { return 0 }
    var count = 0
    var position = 0
    while true {
      let page = try await followed.changes(after: position, limit: 1_000, by: access)
      count += page.changes.count
      position = page.position
      if !page.hasMore { return count }
    }
  }
}
