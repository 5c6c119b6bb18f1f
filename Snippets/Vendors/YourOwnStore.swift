//! A store of one's own, and the checks that every store must pass.

import PlanModel
import PlanStorageConformance

// snippet.store
/// Keeps the plans of each school in a dictionary of timelines.
actor ShelfStore: PlanStore {
  typealias Shelf = [LearningPlan.ID: PlanTimeline]
  private var shelves: [School.ID: Shelf] = [:]

  func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) -> StoredPlan? {
    shelves[access.school]?[id]?.plan(at: moment)
  }

  func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) -> PlanPage {
    let timelines = shelves[access.school, default: [:]].values
    return query.page(
      of: timelines.compactMap { $0.plan(at: query.moment) }
    )
  }

  func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) -> [PlanRevision] {
    shelves[access.school]?[id]?.revisions ?? []
  }

  @discardableResult
  func apply(
    _ changes: [PlanChange],
    by access: PlanAccess
  ) throws(PlanStoreError<Never>) -> [PlanRevision] {
    if let id = PlanChange.repeatedPlan(in: changes) {
      throw .repeated(id)
    }
    // Changes are made to a copy, so that all of them happen or none.
    var shelf = shelves[access.school, default: [:]]
    var revisions: [PlanRevision] = []
    for change in changes {
      let revision = try shelf[change.plan, default: PlanTimeline()]
        .apply(change, by: access)
      revisions.append(revision)
    }
    shelves[access.school] = shelf
    return revisions
  }
}
// snippet.end

// snippet.use
let store = ShelfStore()
let senco = StoreActor(
  id: "staff-7",
  role: .senco,
  purpose: "writing the autumn plans"
)
let now: Instant = "2026-11-25T09:00:00Z"
let access = PlanAccess(by: senco, in: "riverbank", at: now)

var plan = LearningPlan(id: "plan-1", pupil: "p-0417")
let first = try await store.save(
  plan,
  expecting: nil,
  reason: "Written with the family",
  by: access
)

plan.title = "Autumn"
try await store.save(
  plan,
  expecting: first.version,
  reason: "Named",
  by: access
)
// snippet.end

// snippet.conflict
// Somebody else still has the first version: nothing is overwritten.
do throws(PlanStoreError<Never>) {
  plan.title = "Winter"
  try await store.save(
    plan,
    expecting: first.version,
    reason: "Renamed",
    by: access
  )
} catch {
  print(error)
  precondition(error.conflict?.found.plan.title == "Autumn")
}
// snippet.end

// snippet.check
/// Says how to make a store to check; there is no place to open again.
struct ShelfHarness: StoreHarness {
  func makeStore() -> ShelfStore { ShelfStore() }
}

let report = await StoreConformance.run(ShelfHarness())
print(report)
// A program that stops here ends with a status that is not zero.
precondition(report.isPassed, report.summary)
// snippet.end
