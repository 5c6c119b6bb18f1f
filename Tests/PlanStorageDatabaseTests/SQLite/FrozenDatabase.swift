#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite

/// What the frozen databases hold, made by the version of today.
///
/// When the schema gets a new version, fill a database with this and freeze it beside the
/// others.
enum FrozenDatabase {
  /// Fills a store with two schools, a pupil, a deletion, an export and an erasure.
  static func fill(_ store: SQLitePlanStore) async throws {
    let reads = LearningPlan.titled("Read", id: "plan-2", pupil: "p-2")
    try await store.apply(
      [
        .save(counting, expecting: nil, reason: "New"),
        .save(reads, expecting: nil, reason: "New"),
        .save(.titled("Left", id: "plan-3"), expecting: nil, reason: "New"),
      ],
      by: access()
    )
    let changed = reads.with { $0.title = "Reads" }
    try await store.save(changed, expecting: .first, reason: "Review", by: access())
    try await store.delete("plan-3", expecting: .first, reason: "Left", by: access())
    try await store.save(
      Pupil(id: "p-1", legalForename: "Ada"),
      expecting: nil,
      by: access()
    )
    var export = AuditEvent(.exported, by: access())
    export.pupil = "p-1"
    try await store.record(export, by: access())
    let erased = LearningPlan.titled("Erased", id: "plan-4", pupil: "p-4")
    try await store.save(erased, expecting: nil, reason: "New", by: access())
    try await store.erase("p-4", reason: "Request", by: access())
    let elsewhere = access(in: "school-2")
    try await store.save(.titled("Other"), expecting: nil, reason: "New", by: elsewhere)
  }

  private static var counting: LearningPlan {
    LearningPlan.titled("Counts on").with {
      $0.needs = [Need(id: "need-1", area: .cognitionAndLearning)]
      $0.reviews = [ReviewRecord(id: "review-1").with { $0.planned = "2026-12-01" }]
    }
  }
}
#endif
