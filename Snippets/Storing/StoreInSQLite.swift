//! The same plans in SQLite: build with `--traits SQLite`.

import PlanModel
import PlanStorage
import PlanStorageSQLite

#if SQLite
// snippet.open
let path = CommandLine.arguments.dropFirst().first ?? ".build/plans-sqlite"
let store = try SQLitePlanStore(at: path, sealing: .unencrypted)
// snippet.end

// snippet.load
// Many plans in one batch: all of them, or none.
let senco = StoreActor(
  id: "staff-7",
  role: .senco,
  purpose: "moving in from the old system"
)
let access = PlanAccess(
  by: senco,
  in: "riverbank",
  at: "2026-11-25T09:00:00Z"
)
var changes: [PlanChange] = []
for number in 1...500 {
  guard let id = LearningPlan.ID("plan-\(number)"),
    let pupil = Pupil.ID("p-\(number % 120)")
  else { continue }
  let kept = try await store.plan(withID: id, by: access)
  let plan = LearningPlan(id: id, pupil: pupil)
  changes.append(
    .save(plan, expecting: kept?.version, reason: "Moved in")
  )
}
try await store.apply(changes, by: access)
// snippet.end

// snippet.find
// Indexes answer; pages keep the memory small.
let query = PlanQuery().with { $0.pupils = ["p-17"] }
var found = 0
for try await stored in store.allPlans(matching: query, by: access) {
  found += 1
  precondition(stored.plan.pupil == "p-17")
}
print("\(found) plans of one pupil")
precondition(found == 5)
// snippet.end
#else
print("SQLite is behind a trait: swift run --traits SQLite StoreInSQLite")
#endif
