#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("SQLite store")
struct SQLitePlanStoreTests {
  let folder = DatabaseFolder()

  @Test("Plans, pupils and the trail are there when the store is opened again")
  func reopening() async throws {
    let plan = LearningPlan.titled("Reads")
    let pupil = Pupil(id: "p-1")
    var head = AuditHead.empty
    do {
      let store = try folder.open()
      try await store.save(plan, expecting: nil, reason: "New", by: access())
      try await store.save(pupil, expecting: nil, by: access())
      head = try await store.auditHead(by: access())
    }
    let store = try folder.open()
    #expect(try await store.plan(withID: plan.id, by: access())?.plan == plan)
    #expect(try await store.pupil(withID: pupil.id, by: access())?.pupil == pupil)
    #expect(try await store.auditHead(by: access()) == head)
    #expect(head.sequence == 2)
  }

  @Test("Two stores over one folder see each other's changes at once")
  func twoStores() async throws {
    let (one, other) = (try folder.open(), try folder.open())
    let first = try await one.save(
      .titled("A"),
      expecting: nil,
      reason: "New",
      by: access()
    )
    try await other.save(
      .titled("B"),
      expecting: first.version,
      reason: "Review",
      by: access()
    )
    #expect(try await one.plan(withID: "plan-1", by: access())?.plan.title == "B")
    await #expect(throws: PlanStoreError<SQLitePlanStoreError>.self) {
      try await one.save(
        .titled("C"),
        expecting: first.version,
        reason: "Late",
        by: access()
      )
    }
  }

  @Test("Tasks over two stores that change one plan at once lose no change")
  func concurrentChanges() async throws {
    let stores = [try folder.open(), try folder.open()]
    try await stores[0].save(.titled(""), expecting: nil, reason: "New", by: access())
    await withTaskGroup { group in
      for task in 0..<8 {
        let store = stores[task % 2]
        group.addTask {
          for _ in 0..<5 {
            _ = try? await store.update(
              "plan-1",
              reason: "One more",
              attempts: 1_000,
              by: access()
            ) { $0.title = ($0.title ?? "") + "+" }
          }
        }
      }
    }
    let stored = try await stores[0].plan(withID: "plan-1", by: access())
    #expect(stored?.plan.title?.utf8.count == 40)
    #expect(stored?.version.number == 41)
  }

  @Test(
    "Text that looks like a statement is kept and found as it is",
    arguments: [
      "'); DROP TABLE plan; --", "\" OR 1=1 --", "%", "_", "plan-1' OR 'a'='a", "?1",
      "\u{301}", "ＰＬＡＮ", " plan ", "PLAN-1",
    ]
  )
  func hostileTexts(text: String) async throws {
    let store = try folder.open()
    try await store.save(.titled("Other"), expecting: nil, reason: "New", by: access())
    let plan = LearningPlan.titled(text, id: planID(text), pupil: pupilID(text)).with {
      $0.kind = PlanKind(rawValue: text)
    }
    try await store.save(plan, expecting: nil, reason: text, by: access(in: school))
    let query = PlanQuery().with {
      $0.ids = [plan.id]
      $0.pupils = [plan.pupil]
      $0.kinds = [plan.kind]
      $0.idPrefix = text
    }
    let page = try await store.plans(matching: query, by: access())
    #expect(page.items.map(\.plan) == [plan])
    #expect(page.items.first?.revision.reason == text)
    #expect(try await store.plan(withID: "plan-1", by: access())?.plan.title == "Other")
  }
}
#endif
