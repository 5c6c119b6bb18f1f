import CodecExpectations
import PlanModel
import PlanStorage

/// What is kept in the stores before they are damaged.
enum StoreLife {
  static let plans: [LearningPlan.ID] = ["plan-1", "plan-2", "plan-3", "plan-9"]
  static let pupils: [Pupil.ID] = ["p-1", "p-2", "p-3"]
  static let firstDay: Day = "2027-01-04"
  static let secondDay: Day = "2027-02-01"
  static let access = PlanAccess(
    by: StoreActor(id: "staff-7", role: "SENCO", purpose: "Review"),
    in: "school-1",
    at: "2027-01-08T09:30:00Z"
  )

  typealias Step = @Sendable (FilePlanStore) async throws -> Void

  /// Everything that can happen, so that each kind of item and of loss is in the log.
  static let whole: [Step] = [
    { try await $0.apply([plan(1, "First", on: firstDay)], by: access) },
    {
      let changes = [
        plan(1, "Second", expecting: .first, on: secondDay), plan(2, "Erased"),
        plan(3, "Deleted"),
      ]
      try await $0.apply(changes, by: access)
    },
    { try await save("Ada", expecting: nil, in: $0) },
    {
      try await $0.delete(
        "plan-3",
        expecting: .first,
        effectiveFrom: secondDay,
        reason: "Moved",
        by: access
      )
    },
    { try await save("Adele", expecting: .first, in: $0) },
    { store in
      var event = AuditEvent(.exported, by: access)
      event.pupil = "p-2"
      try await store.record(event, by: access)
    },
    { try await $0.erase("p-2", reason: "Asked for", by: access) },
    {
      try await $0.apply([plan(3, "Again", expecting: nil, on: secondDay)], by: access)
    },
  ]

  /// The same, written anew without what was erased.
  static let compacted: [Step] = whole + [{ try await $0.compact(by: access) }]

  /// Two plans and a pupil whose last change took something from the one before.
  static let short: [Step] = [
    { try await $0.apply([plan(1, "First"), plan(2, "Other")], by: access) },
    { try await save("Ada", expecting: nil, in: $0) },
    { try await save("Adele", expecting: .first, in: $0) },
  ]

  /// Versions of plans alone.
  static let versions: [Step] = [
    { try await $0.apply([plan(1, "First", on: firstDay)], by: access) },
    {
      let second = plan(1, "Second", expecting: .first, on: secondDay)
      try await $0.apply([second, plan(2, "Other")], by: access)
    },
    { try await $0.delete("plan-2", expecting: .first, reason: "Moved", by: access) },
  ]

  private static func plan(
    _ number: Int,
    _ title: String,
    expecting expected: RecordVersion? = nil,
    on day: Day? = nil
  ) -> PlanChange {
    var plan = LearningPlan(id: plans[number - 1], pupil: pupils[number - 1])
    plan.title = title
    plan.needs = [Need(id: "need-1", area: .cognitionAndLearning)]
    return .save(plan, expecting: expected, effectiveFrom: day, reason: "Review")
  }

  private static func save(
    _ name: String,
    expecting expected: RecordVersion?,
    in store: FilePlanStore
  ) async throws {
    let pupil = Pupil(id: "p-1", legalForename: name)
    try await store.save(pupil, expecting: expected, by: access)
  }
}
