import PlanModel
import Testing

@Suite("A store of one's own")
struct OwnPlanStoreTests {
  @Test("It answers every query as the store in memory does")
  func sameAnswers() async throws {
    let (own, memory) = (OwnPlanStore(), InMemoryPlanStore())
    let changes = (0..<60).map { number in
      let plan = LearningPlan(
        id: identifier("plan-\(number * 37 % 60)"),
        pupil: identifier("p-\(number % 7)")
      ).with {
        $0.lifecycle = number % 3 == 0 ? .active : .proposed
        $0.needs = number % 4 == 0 ? [Need(id: "n", area: .cognitionAndLearning)] : []
      }
      return PlanChange.save(plan, expecting: nil, reason: "New")
    }
    try await own.apply(changes, by: access())
    try await memory.apply(changes, by: access())
    let queries = [
      PlanQuery(), PlanQuery().with { $0.limit = 7 },
      PlanQuery().with { $0.pupils = ["p-3", "p-5"] },
      PlanQuery().with { $0.lifecycles = [.active] }.with { $0.limit = 5 },
      PlanQuery().with { $0.areas = [.cognitionAndLearning] }.with {
        $0.after = "plan-3"
      },
      PlanQuery().with { $0.idPrefix = "plan-1" },
      PlanQuery().with { $0.ids = ["plan-2", "plan-99"] },
      PlanQuery().with { $0.pupils = [] },
      PlanQuery().with { $0.asOf = "2026-09-06" }, PlanQuery().with { $0.asOf = .last },
    ]
    var different: [PlanQuery] = []
    for query in queries {
      let page = try await own.plans(matching: query, by: access())
      if page != (await memory.plans(matching: query, by: access())) {
        different.append(query)
      }
    }
    #expect(different.isEmpty)
  }

  @Test("Its own failure reaches whoever reads, updates or saves")
  func failures() async {
    let store = OwnPlanStore()
    await store.lock()
    await #expect(throws: OwnPlanStore.Locked.self) {
      try await store.plans(for: "p-1", by: access())
    }
    let update = await #expect(throws: PlanStoreError<OwnPlanStore.Locked>.self) {
      try await store.update("plan-1", reason: "Reading", by: access()) { _ in }
    }
    #expect(update?.code == .failed)
    #expect(update?.failure != nil)
    await #expect(throws: OwnPlanStore.Locked.self) {
      for try await _ in store.allPlans(by: access()) {}
    }
  }

  @Test("A refused batch leaves all plans as they were, and says why")
  func conflict() async throws {
    let store = OwnPlanStore()
    let first = try await store.save(
      .titled("one"),
      expecting: nil,
      reason: "New",
      by: access()
    )
    let error = await #expect(throws: PlanStoreError<OwnPlanStore.Locked>.self) {
      try await store.apply(
        [
          .save(.titled("other", id: "plan-0"), expecting: nil, reason: "New"),
          .save(.titled("two"), expecting: nil, reason: "New"),
        ],
        by: access()
      )
    }
    #expect(error?.conflict?.found == first)
    #expect(try await store.plan(withID: "plan-0", by: access()) == nil)
  }
}
