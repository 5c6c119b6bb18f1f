import PlanModel
import Testing

@Suite("Plan query")
struct PlanQueryTests {
  let plan = LearningPlan(id: "plan-17", pupil: "p-1", kind: "senSupportPlan").with {
    $0.lifecycle = .active
    $0.needs = [
      Need(id: "n-1", area: .cognitionAndLearning).with {
        $0.otherAreas = [.communicationAndInteraction]
      }
    ]
    $0.targets = [Target(id: "t-1").with { $0.areas = [.sensoryAndPhysical] }]
    $0.reviews = [ReviewRecord(id: "r-1").with { $0.planned = "2027-02-12" }]
  }

  @Test(
    "A plan matches if each condition that is set holds",
    arguments: [
      PlanQuery(),
      PlanQuery().with { $0.ids = ["plan-17", "plan-2"] },
      PlanQuery().with { $0.idPrefix = "plan-1" },
      PlanQuery().with { $0.pupils = ["p-1", "p-2"] },
      PlanQuery().with { $0.kinds = ["senSupportPlan"] },
      PlanQuery().with { $0.lifecycles = [.active, .onHold] },
      PlanQuery().with { $0.areas = [.cognitionAndLearning] },
      PlanQuery().with { $0.areas = [.communicationAndInteraction] },
      PlanQuery().with { $0.areas = [.sensoryAndPhysical, "X"] },
      PlanQuery().with { $0.reviewDueBefore = "2027-02-13" },
    ]
  )
  func matches(query: PlanQuery) {
    #expect(query.matches(plan))
  }

  @Test(
    "A plan does not match if one condition fails or its set is empty",
    arguments: [
      PlanQuery().with { $0.ids = ["plan-1"] },
      PlanQuery().with { $0.idPrefix = "plan-170" },
      PlanQuery().with { $0.pupils = [] },
      PlanQuery().with { $0.pupils = ["P-1"] },
      PlanQuery().with { $0.kinds = [] },
      PlanQuery().with { $0.lifecycles = [.proposed] },
      PlanQuery().with { $0.areas = [.socialEmotionalAndMentalHealth] },
      PlanQuery().with { $0.reviewDueBefore = "2027-02-12" },
      PlanQuery().with { $0.pupils = ["p-1"] }.with { $0.areas = [] },
    ]
  )
  func refusals(query: PlanQuery) {
    #expect(!query.matches(plan))
  }

  @Test("A page has at least one plan and at most a thousand")
  func limits() {
    let limits = [Int.min, 0, 1, 100, 1_000, Int.max].map { limit in
      PlanQuery().with { $0.limit = limit }.limit
    }
    #expect(limits == [1, 1, 1, 100, 1_000, 1_000])
  }

  @Test("Pages show each lasting plan once while others come and go", arguments: 1...9)
  func paging(limit: Int) async throws {
    let store = InMemoryPlanStore()
    let lasting = (0..<40).map { "plan-\($0 * 2 + 10)" }
    try await store.apply(
      lasting.map {
        .save(.titled("lasting", id: identifier($0)), expecting: nil, reason: "New")
      },
      by: access()
    )
    var query = PlanQuery().with { $0.limit = limit }
    var seen: [String] = []
    var round = 0
    while true {
      let page = await store.plans(matching: query, by: access())
      seen += page.items.map(\.id.text)
      guard let next = page.next else { break }
      query.after = next
      // One comes before and one after the place reached; the one before goes again.
      let early: LearningPlan.ID = identifier("plan-0\(round)")
      try await store.apply(
        [
          .save(.titled("early", id: early), expecting: nil, reason: "New"),
          .save(
            .titled("late", id: identifier("plan-z\(round)")),
            expecting: nil,
            reason: "New"
          ),
        ].dropLast(round > 30 ? 1 : 0),
        by: access()
      )
      try await store.delete(early, expecting: .first, reason: "Gone", by: access())
      round += 1
    }
    #expect(seen.filter { $0 < "plan-9a" } == lasting)
    #expect(Set(seen).count == seen.count)
  }

  @Test("All plans are read page by page, in the order of their bytes")
  func allPlans() async throws {
    let store = InMemoryPlanStore()
    let ids = (0..<250).map { "plan-\($0 * 101 % 250)" }
    try await store.apply(
      ids.map { .save(.titled($0, id: identifier($0)), expecting: nil, reason: "New") },
      by: access()
    )
    var seen: [String] = []
    for await stored in store.allPlans(
      matching: PlanQuery().with { $0.limit = 7 },
      by: access()
    ) {
      seen.append(stored.id.text)
    }
    #expect(seen == ids.sorted())
    var none = 0
    for await _ in store.allPlans(by: access(in: "school-2")) { none += 1 }
    #expect(none == 0)
  }

  @Test("Whatever was saved and deleted, a listing shows what a plain set holds")
  func model() async throws {
    let store = InMemoryPlanStore()
    var expected: Set<String> = []
    var state: UInt64 = 20_260_907
    for _ in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let text = "plan-\((state >> 33) % 900)"
      let id: LearningPlan.ID = identifier(text)
      if let stored = await store.plan(withID: id, by: access()) {
        let version = stored.version
        try await store.delete(id, expecting: version, reason: "Gone", by: access())
        expected.remove(text)
      } else {
        try await store.save(
          .titled(text, id: id),
          expecting: nil,
          reason: "New",
          by: access()
        )
        expected.insert(text)
      }
    }
    var seen: [String] = []
    for await stored in store.allPlans(by: access()) { seen.append(stored.id.text) }
    #expect(seen == expected.sorted())
    #expect(seen.count > 300)
  }

  @Test("Indexes follow a plan that changes its pupil, area and review")
  func indexes() async throws {
    let store = InMemoryPlanStore()
    try await store.save(plan, expecting: nil, reason: "New", by: access())
    try await store.save(
      LearningPlan(id: "plan-17", pupil: "p-2", kind: "other").with {
        $0.needs = [Need(id: "n-1", area: .socialEmotionalAndMentalHealth)]
      },
      expecting: .first,
      reason: "Moved",
      by: access()
    )
    let old = [
      PlanQuery().with { $0.pupils = ["p-1"] },
      PlanQuery().with { $0.kinds = ["senSupportPlan"] },
      PlanQuery().with { $0.lifecycles = [.active] },
      PlanQuery().with { $0.areas = [.sensoryAndPhysical, .cognitionAndLearning] },
      PlanQuery().with { $0.reviewDueBefore = .last },
    ]
    let new = [
      PlanQuery().with { $0.pupils = ["p-1", "p-2"] },
      PlanQuery().with { $0.kinds = ["other"] },
      PlanQuery().with { $0.lifecycles = [.proposed] },
      PlanQuery().with {
        $0.areas = [.socialEmotionalAndMentalHealth, .sensoryAndPhysical]
      },
    ]
    var counts: [Int] = []
    for query in old + new {
      counts.append(await store.plans(matching: query, by: access()).items.count)
    }
    #expect(counts == [0, 0, 0, 0, 0, 1, 1, 1, 1])
  }
}
