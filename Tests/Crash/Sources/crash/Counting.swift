import PlanModel
import PlanStorage

/// Many who count in one plan at once, each from the version that it has read.
struct Counting {
  private static let id: LearningPlan.ID = "counter"

  private let store: FilePlanStore

  init(folder: String) throws {
    store = try FilePlanStore(at: folder, sealing: .unencrypted)
  }

  /// Saves so many times, and says how many conflicts there were.
  func run(saves: Int) async throws {
    let conflicts = try await self.conflicts(saves: saves)
    Line.write("saved=\(saves) conflicts=\(conflicts)")
  }

  /// Lets so many tasks save so many times each.
  func run(tasks: Int, saves: Int) async throws {
    let conflicts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<tasks { group.addTask { try await self.conflicts(saves: saves) } }
      var conflicts = 0
      for try await found in group { conflicts += found }
      return conflicts
    }
    Line.write("saved=\(tasks * saves) conflicts=\(conflicts)")
  }

  /// Says which version the plan has, and how many changes the trail tells of.
  func reportTotal() async throws {
    let stored = try await store.plan(withID: Self.id, by: Records.access)
    let head = try await store.auditHead(by: Records.access)
    Line.write(
      "version=\(stored?.version.number ?? 0) title=\(stored?.plan.title ?? "") "
        + "entries=\(head.sequence)"
    )
  }

  private func conflicts(saves: Int) async throws -> Int {
    var conflicts = 0
    var found = try await store.plan(withID: Self.id, by: Records.access)
    for _ in 0..<saves {
      while true {
        do throws(PlanStoreError<FilePlanStoreError>) {
          found = try await save(after: found)
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

  private func save(
    after stored: StoredPlan?
  ) async throws(PlanStoreError<FilePlanStoreError>) -> StoredPlan {
    var plan = stored?.plan ?? LearningPlan(id: Self.id, pupil: "pupil-1")
    let count = plan.title.flatMap { Int($0) } ?? 0
    plan.title = "\(count + 1)"
    return try await store.save(
      plan,
      expecting: stored?.version,
      reason: "Count",
      by: Records.access
    )
  }
}
