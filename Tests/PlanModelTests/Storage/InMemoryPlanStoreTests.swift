import PlanModel
import Testing

@Suite("Store in memory")
struct InMemoryPlanStoreTests {
  let store = InMemoryPlanStore()

  // MARK: Versions

  @Test("A plan comes back as it was saved, with who, when and why")
  func saving() async throws {
    let plan = LearningPlan.titled("Autumn")
    let saved = try await store.save(plan, expecting: nil, reason: "New", by: access())
    let read = await store.plan(withID: "plan-1", by: access())
    #expect(read == saved)
    #expect(read?.plan == plan)
    #expect(read?.version == .first)
    #expect(read?.revision.by == senco)
    #expect(read?.revision.reason == "New")
    #expect(read?.revision.at == access().at)
  }

  @Test(
    "A change from another version is a conflict with the expected and the stored one"
  )
  func conflicts() async throws {
    let first = try await store.save(
      .titled("one"),
      expecting: nil,
      reason: "New",
      by: access()
    )
    let second = try await store.save(
      .titled("two"),
      expecting: first.version,
      reason: "More",
      by: access()
    )
    for expected in [nil, first.version, RecordVersion(3)] {
      let error = await #expect(throws: PlanStoreError<Never>.self) {
        try await store.save(
          .titled("three"),
          expecting: expected,
          reason: "Late",
          by: access()
        )
      }
      #expect(error?.code == .conflict)
      #expect(error?.id == "plan-1")
      #expect(error?.conflict?.expected == expected)
      #expect(error?.conflict?.found == second)
    }
    let refused = await #expect(throws: PlanStoreError<Never>.self) {
      try await store.delete("plan-1", expecting: .first, reason: "Late", by: access())
    }
    #expect(refused?.conflict?.found == second)
    #expect(await store.plan(withID: "plan-1", by: access()) == second)
  }

  @Test("A version expected of a plan that is not there is not found")
  func notFound() async {
    let changes: [PlanChange] = [
      .save(.titled("one"), expecting: .first, reason: "Late"),
      .delete("plan-1", expecting: .first, reason: "Late"),
    ]
    for change in changes {
      let error = await #expect(throws: PlanStoreError<Never>.self) {
        try await store.apply([change], by: access())
      }
      #expect(error?.code == .notFound)
      #expect(error?.id == "plan-1")
    }
  }

  @Test("There is no version below one")
  func versionNumbers() {
    #expect(RecordVersion(0) == nil)
    #expect(RecordVersion(-1) == nil)
    #expect(RecordVersion(1) == .first)
    #expect(RecordVersion(Int.max)?.next == RecordVersion(Int.max))
  }

  // MARK: Batches

  @Test("A batch whose last change conflicts changes nothing")
  func allOrNothing() async throws {
    try await store.save(.titled("one"), expecting: nil, reason: "New", by: access())
    let new = (2...9).map { number in
      PlanChange.save(
        .titled("new", id: identifier("plan-\(number)")),
        expecting: nil,
        reason: "New"
      )
    }
    let late = PlanChange.save(.titled("late"), expecting: nil, reason: "New")
    await #expect(throws: PlanStoreError<Never>.self) {
      try await store.apply(new + [late], by: access())
    }
    let page = await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.plan.title) == ["one"])
    #expect(await store.history(of: "plan-2", by: access()).isEmpty)
    let revisions = try await store.apply(new, by: access())
    #expect(revisions.map(\.plan) == new.map(\.plan))
  }

  @Test("A batch that changes a plan twice is refused, and an empty one changes nothing")
  func repeated() async throws {
    let error = await #expect(throws: PlanStoreError<Never>.self) {
      try await store.apply(
        [
          .save(.titled("one"), expecting: nil, reason: "New"),
          .save(.titled("two"), expecting: .first, reason: "More"),
        ],
        by: access()
      )
    }
    #expect(error?.code == .repeated)
    #expect(error?.id == "plan-1")
    #expect(try await store.apply([], by: access()).isEmpty)
    #expect(await store.plans(matching: PlanQuery(), by: access()).items.isEmpty)
  }

  // MARK: Schools and identifiers

  @Test("Two schools with the same identifiers see their own plans only")
  func schools() async throws {
    let other = access(in: "school-2")
    try await store.save(.titled("ours"), expecting: nil, reason: "New", by: access())
    #expect(await store.plan(withID: "plan-1", by: other) == nil)
    try await store.save(.titled("theirs"), expecting: nil, reason: "New", by: other)
    let ours = await store.plans(for: "p-1", by: access())
    let theirs = await store.plans(for: "p-1", by: other)
    #expect(ours.map(\.plan.title) == ["ours"])
    #expect(theirs.map(\.plan.title) == ["theirs"])
    try await store.delete("plan-1", expecting: .first, reason: "Left", by: other)
    #expect(await store.history(of: "plan-1", by: access()).count == 1)
  }

  @Test("Identifiers are the same only if their bytes are")
  func bytes() async throws {
    let texts = ["caf\u{E9}", "cafe\u{301}", "Caf\u{E9}", "cafe", "cafe "]
    for text in texts {
      try await store.save(
        .titled(text, id: identifier(text)),
        expecting: nil,
        reason: "New",
        by: access()
      )
    }
    let stored = await store.plans(matching: PlanQuery(), by: access()).items
    let ordered = texts.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(stored.map { Array($0.id.text.utf8) } == ordered)
    #expect(stored.map { Array(($0.plan.title ?? "").utf8) } == ordered)
  }

  // MARK: At the same time

  // The fewer plans, the more saves meet a conflict and are made again: with one plan, up to
  // 64 times each.
  @Test(
    "64 tasks that update the same plans lose nothing",
    arguments: [(saves: 200, plans: 16), (saves: 8, plans: 1)]
  )
  func manyWriters(saves: Int, plans: Int) async throws {
    let ids: [LearningPlan.ID] = (0..<plans).map { identifier("plan-\($0)") }
    try await store.apply(
      ids.map {
        .save(LearningPlan(id: $0, pupil: "p-1"), expecting: nil, reason: "New")
      },
      by: access()
    )
    try await withThrowingTaskGroup(of: Void.self) { [store] group in
      for task in 0..<64 {
        group.addTask {
          for _ in 0..<saves {
            try await store.update(
              ids[task % plans],
              reason: "Count",
              attempts: .max,
              by: access()
            ) { $0.cycle = ($0.cycle ?? 0) + 1 }
          }
        }
      }
      try await group.waitForAll()
    }
    let stored = await store.plans(matching: PlanQuery(), by: access()).items
    #expect(stored.count == plans)
    #expect(stored.allSatisfy { $0.plan.cycle == 64 * saves / plans })
    #expect(stored.allSatisfy { $0.version.number == 64 * saves / plans + 1 })
  }

  @Test("An update gives up with the conflict after its last attempt", arguments: [1, 3])
  func attempts(count: Int) async throws {
    try await store.save(.titled("one"), expecting: nil, reason: "New", by: access())
    let busy = BusyPlanStore(store: store)
    let error = await #expect(throws: PlanStoreError<Never>.self) {
      try await busy.update(
        "plan-1",
        reason: "Mine",
        attempts: count,
        by: access()
      ) { $0.title = "mine" }
    }
    #expect(error?.code == .conflict)
    let history = await store.history(of: "plan-1", by: access())
    #expect(history.map(\.reason) == ["New"] + Array(repeating: "Busy", count: count))
  }
}

/// A store in which somebody else is always faster.
private struct BusyPlanStore: PlanStore {
  let store: InMemoryPlanStore

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async -> StoredPlan? {
    await store.plan(withID: id, at: moment, by: access)
  }

  func plans(matching query: PlanQuery, by access: PlanAccess) async -> PlanPage {
    await store.plans(matching: query, by: access)
  }

  func history(of id: LearningPlan.ID, by access: PlanAccess) async -> [PlanRevision] {
    await store.history(of: id, by: access)
  }

  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) async throws(PlanStoreError<Never>) -> [PlanRevision] {
    for change in changes {
      let now = await store.plan(withID: change.plan, at: .current, by: access)
      let busy = PlanChange.save(
        .titled("busy", id: change.plan),
        expecting: now?.version,
        reason: "Busy"
      )
      try await store.apply([busy], by: access)
    }
    return try await store.apply(changes, by: access)
  }
}
