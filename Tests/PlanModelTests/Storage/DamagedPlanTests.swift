import PlanModel
import Testing

@Suite("Damaged plans in a store")
struct DamagedPlanTests {
  let store = DamagedPlanStore()

  @Test("A damaged plan is named on its page and does not hide the others")
  func pages() async throws {
    let page = try await store.plans(matching: PlanQuery(), by: access())
    #expect(page.items.map(\.id) == ["plan-1", "plan-3"])
    #expect(page.unreadable == ["plan-2"])
  }

  @Test("Reading all plans shows the others and then says which is damaged")
  func allPlans() async throws {
    var seen: [LearningPlan.ID] = []
    var damaged: LearningPlan.ID?
    do throws(DamagedPlanStore.Damage) {
      for try await stored in store.allPlans(by: access()) { seen.append(stored.id) }
    } catch {
      damaged = error.plan
    }
    #expect(seen == ["plan-1", "plan-3"])
    #expect(damaged == "plan-2")
    await #expect(throws: DamagedPlanStore.Damage.self) {
      try await store.plans(for: "p-1", by: access())
    }
  }
}

/// A store of three plans, of which the second can't be read.
struct DamagedPlanStore: PlanReadingStore {
  struct Damage: Error {
    let plan: LearningPlan.ID
  }

  private var plans: [StoredPlan] {
    let ids: [LearningPlan.ID] = ["plan-1", "plan-2", "plan-3"]
    return ids.map { id in
      let change = PlanChange.save(.titled("", id: id), expecting: nil, reason: "New")
      return StoredPlan(
        .titled("", id: id),
        revision: change.revision(after: nil, by: access())
      )
    }
  }

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) async throws(Damage) -> StoredPlan? {
    guard id != "plan-2" else { throw Damage(plan: id) }
    return plans.first { $0.id == id }
  }

  func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) async throws(Damage) -> PlanPage {
    var page = query.page(of: plans.filter { $0.id != "plan-2" })
    page.unreadable = ["plan-2"]
    return page
  }

  func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) async throws(Damage) -> [PlanRevision] {
    plans.filter { $0.id == id }.map(\.revision)
  }
}
