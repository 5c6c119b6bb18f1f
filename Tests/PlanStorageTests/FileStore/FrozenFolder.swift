import PlanModel
import PlanStorage

/// What the frozen folders of the file store hold, made by the version of today.
///
/// When the format gets a new version, fill a folder with this and freeze it beside the others.
enum FrozenFolder {
  /// Fills a store with two schools, a pupil, a deletion, an export and an erasure.
  static func fill(_ store: FilePlanStore) async throws {
    let first: Day = "2027-01-04"
    try await store.apply(
      [
        .save(plan("First"), expecting: nil, effectiveFrom: first, reason: "New"),
        .save(
          plan("Deleted", id: "plan-2", pupil: "p-2"),
          expecting: nil,
          effectiveFrom: "2027-01-05",
          reason: "New"
        ),
      ],
      by: access(second: 1)
    )
    try await store.save(
      plan("Second"),
      expecting: .first,
      effectiveFrom: "2027-02-01",
      reason: "After the review",
      by: access(second: 2)
    )
    try await store.delete(
      "plan-2",
      expecting: .first,
      effectiveFrom: "2027-03-01",
      reason: "Moved",
      by: access(second: 3)
    )
    try await fillTheRest(of: store)
  }

  private static func fillTheRest(of store: FilePlanStore) async throws {
    let pupil = try await store.save(
      Pupil(id: "p-1", legalForename: "Ada"),
      expecting: nil,
      by: access(second: 4)
    )
    try await store.save(
      Pupil(id: "p-1", legalForename: "Adele"),
      expecting: pupil.version,
      by: access(second: 5)
    )
    var export = AuditEvent(.exported, by: access(second: 6))
    export.pupil = "p-1"
    export.reason = "Transfer"
    try await store.record(export, by: access(second: 6))
    try await store.save(
      plan("Erased", id: "plan-3", pupil: "p-3"),
      expecting: nil,
      reason: "New",
      by: access(second: 7)
    )
    try await store.erase("p-3", reason: "Retention ended", by: access(second: 8))
    try await store.save(
      plan("Elsewhere"),
      expecting: nil,
      reason: "New",
      by: access(to: "school-2", second: 9)
    )
  }

  private static func plan(
    _ title: String,
    id: LearningPlan.ID = "plan-1",
    pupil: Pupil.ID = "p-1"
  ) -> LearningPlan {
    LearningPlan.titled(title, id: id, pupil: pupil).with {
      $0.needs = [Need(id: "need-1", area: .cognitionAndLearning)]
    }
  }
}
