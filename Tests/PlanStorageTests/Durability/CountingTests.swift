import PlanModel
import PlanStorage
import Testing

@Suite("Durability: many who change one plan of the file store")
struct CountingTests {
  private static let id: LearningPlan.ID = "counter"

  /// Saves a plan so many times with the next number, each time from the version it has seen.
  private static func count(
    to saves: Int,
    in store: FilePlanStore
  ) async throws -> Int {
    var conflicts = 0
    var found = try await store.plan(withID: id, by: StoreSteps.access)
    for _ in 0..<saves {
      while true {
        do throws(PlanStoreError<FilePlanStoreError>) {
          found = try await next(after: found, in: store)
          break
        } catch {
          guard let conflict = error.conflict else { throw error }
          conflicts += 1
          found = conflict.found
        }
      }
    }
    return conflicts
  }

  private static func next(
    after stored: StoredPlan?,
    in store: FilePlanStore
  ) async throws(PlanStoreError<FilePlanStoreError>) -> StoredPlan {
    var plan = stored?.plan ?? LearningPlan(id: id, pupil: "pupil-1")
    plan.title = "\((plan.title.flatMap { Int($0) } ?? 0) + 1)"
    return try await store.save(
      plan,
      expecting: stored?.version,
      reason: "Count",
      by: StoreSteps.access
    )
  }

  @Test(
    "No save of many tasks is lost, in one store or in one each",
    arguments: [1, 4]
  )
  func tasks(stores: Int) async throws {
    let (tasks, saves) = DurabilityScale.isFull ? (64, 1_000) : (8, 12)
    let place = TestFolder()
    let opened = try (0..<stores).map { _ in
      try FilePlanStore(at: place.path, sealing: .unencrypted)
    }
    try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<tasks {
        group.addTask { try await Self.count(to: saves, in: opened[task % stores]) }
      }
      try await group.waitForAll()
    }
    let expected = tasks * saves
    for store in opened {
      let stored = try await store.plan(withID: Self.id, by: StoreSteps.access)
      #expect(stored?.version.number == expected)
      #expect(stored?.plan.title == "\(expected)")
      #expect(try await store.auditHead(by: StoreSteps.access).sequence == expected)
    }
  }
}
