import PlanModel
import Testing

@Suite("Plan moment")
struct PlanMomentTests {
  let store = InMemoryPlanStore()

  @Test("A day sees the last saved of the versions that count by then")
  func asOf() async throws {
    let saves: [(title: String, from: Day)] = [
      ("one", "2026-09-01"), ("two", "2026-11-01"), ("three", "2026-10-01"),
      ("four", "2027-01-01"),
    ]
    var version: RecordVersion?
    for (title, day) in saves {
      version = try await store.save(
        .titled(title),
        expecting: version,
        effectiveFrom: day,
        reason: "Change",
        by: access()
      ).version
    }
    let days: [Day] = [
      "2026-08-31", "2026-09-01", "2026-09-30", "2026-10-01", "2026-11-01", "2026-12-31",
      "2027-01-01",
    ]
    var titles: [String?] = []
    var listed: [String?] = []
    for day in days {
      titles.append(
        await store.plan(withID: "plan-1", at: .asOf(day), by: access())?.plan.title
      )
      let query = PlanQuery().with { $0.asOf = day }
      listed.append(
        await store.plans(matching: query, by: access()).items.first?.plan.title
      )
    }
    #expect(titles == [nil, "one", "one", "three", "three", "three", "four"])
    #expect(listed == titles)
    let second = await store.plan(
      withID: "plan-1",
      at: .version(.first.next),
      by: access()
    )
    #expect(second?.plan.title == "two")
    let none = await store.plan(
      withID: "plan-1",
      at: .version(.first.next.next.next.next),
      by: access()
    )
    #expect(none == nil)
  }

  @Test("A change counts from the day of the call in UTC unless it says otherwise")
  func effectiveDay() async throws {
    let night: Instant = "2026-06-30T23:30:00Z"
    let call = PlanAccess(by: senco, in: school, at: night)
    let saved = try await store.save(
      .titled("one"),
      expecting: nil,
      reason: "New",
      by: call
    )
    #expect(saved.revision.effectiveFrom == "2026-06-30")
  }

  @Test("A deleted plan is gone from now on, readable in the past, and counts on")
  func tombstones() async throws {
    try await store.save(
      .titled("one"),
      expecting: nil,
      reason: "New",
      by: access(on: "2026-09-01")
    )
    try await store.delete(
      "plan-1",
      expecting: .first,
      reason: "Wrong pupil",
      by: access(on: "2026-10-01")
    )
    let query = PlanQuery().with { $0.pupils = ["p-1"] }
    #expect(await store.plan(withID: "plan-1", by: access()) == nil)
    #expect(await store.plans(matching: query, by: access()).items.isEmpty)
    let versionTwo = await store.plan(
      withID: "plan-1",
      at: .version(.first.next),
      by: access()
    )
    #expect(versionTwo == nil)
    let before = await store.plan(
      withID: "plan-1",
      at: .asOf("2026-09-30"),
      by: access()
    )
    let after = await store.plan(withID: "plan-1", at: .asOf("2026-10-01"), by: access())
    #expect(before?.plan.title == "one")
    #expect(after == nil)

    for expected in [RecordVersion.first, .first.next] {
      let error = await #expect(throws: PlanStoreError<Never>.self) {
        try await store.save(
          .titled("late"),
          expecting: expected,
          reason: "Late",
          by: access()
        )
      }
      #expect(error?.code == .notFound)
    }
    let again = try await store.save(
      .titled("again"),
      expecting: nil,
      reason: "New",
      by: access()
    )
    #expect(again.version == RecordVersion(3))
    let history = await store.history(of: "plan-1", by: access())
    #expect(history.map(\.action) == [.saved, .deleted, .saved])
    #expect(history.map(\.version.number) == [1, 2, 3])
  }
}
