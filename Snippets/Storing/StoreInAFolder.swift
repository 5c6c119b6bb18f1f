//! Plans in one folder, with history, a trail of who did what, and erasure.

import PlanModel
import PlanStorage

// snippet.open
// Clear text has to be said; a PlanCipher of yours seals the records.
let path = CommandLine.arguments.dropFirst().first ?? ".build/plans"
let store = try FilePlanStore(at: path, sealing: .unencrypted)
precondition(store.location == .local, "locks need a local disk")
// snippet.end

// snippet.save
let senco = StoreActor(
  id: "staff-7",
  role: .senco,
  purpose: "writing the autumn plans"
)
let access = PlanAccess(
  by: senco,
  in: "riverbank",
  at: "2026-11-25T09:00:00Z"
)
var plan = LearningPlan(id: "plan-1", pupil: "p-0417")
let first = try await store.save(
  plan,
  expecting: store.plan(withID: "plan-1", by: access)?.version,
  reason: "Written with the family",
  by: access
)
plan.title = "Autumn"
let second = try await store.save(
  plan,
  expecting: first.version,
  reason: "Named",
  by: access
)
// snippet.end

// snippet.conflict
// Whoever still has the first version is told, and nothing is lost.
do throws(PlanStoreError<FilePlanStoreError>) {
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

// snippet.read
// Another process would find the same; here it is another store.
let other = try FilePlanStore(at: path, sealing: .unencrypted)
let found = try await other.plans(
  matching: PlanQuery().with { $0.pupils = ["p-0417"] },
  by: access
)
precondition(found.items.map(\.version) == [second.version])
let before = try await other.plan(
  withID: "plan-1",
  at: .version(first.version),
  by: access
)
precondition(before?.plan.title != "Autumn")
for try await change in other.allChanges(by: access) {
  print(change.sequence, change.kind)
}
// snippet.end

// snippet.audit
// The trail is in the same step as each change. Keep its head elsewhere.
let head = try await store.auditHead(by: access)
let trail = try await store.verifyAuditTrail(
  keptHeads: [head],
  by: access
)
precondition(trail.isIntact)
// snippet.end

// snippet.erase
let receipt = try await store.erase(
  "p-0417",
  reason: "Kept as long as the policy says",
  by: access
)
print("erased", receipt.plans, "plan of", receipt.entries, "entries")
let gone = try await store.history(of: "plan-1", by: access)
precondition(gone.isEmpty)
// snippet.end
