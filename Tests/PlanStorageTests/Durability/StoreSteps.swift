import PlanModel
import PlanStorage

/// One thing that is done to a store, acknowledged when it returns.
struct StoreStep: Sendable {
  let name: String
  let run: @Sendable (FilePlanStore) async throws -> Void

  /// What must not be found in any file after the step.
  var gone: [String] = []
}

/// A life of a store in which everything happens once.
enum StoreSteps {
  static let path = "/plans"
  static let ids: [LearningPlan.ID] = ["plan-1", "plan-2", "plan-3", "plan-4", "plan-5"]
  static let access = PlanAccess(
    by: StoreActor(id: "staff-7", role: "SENCO", purpose: "Review"),
    in: "school-1",
    at: "2027-01-08T09:30:00Z"
  )

  /// Opens the store of the scenario on a disk.
  static func open(_ operations: some FileOperations) throws -> FilePlanStore {
    try FilePlanStore(
      at: path,
      sealing: .unencrypted,
      operations: operations,
      reserveLength: 4_096
    )
  }

  static func plan(_ number: Int, _ title: String, for pupil: Pupil.ID) -> LearningPlan {
    var plan = LearningPlan(id: ids[number - 1], pupil: pupil)
    plan.title = title
    return plan
  }

  static let all: [StoreStep] = [
    StoreStep(name: "save a plan") { store in
      try await save(1, "first", expecting: nil, in: store)
    },
    StoreStep(name: "save a batch") { store in
      let changes: [PlanChange] = [
        change(1, "second", expecting: .first),
        .save(plan(2, "CANARY-PLAN", for: "pupil-2"), expecting: nil, reason: "New"),
        .save(plan(3, "third", for: "pupil-3"), expecting: nil, reason: "New"),
      ]
      try await store.apply(changes, by: access)
    },
    StoreStep(name: "save a pupil") { store in
      let pupil = Pupil(id: "pupil-1", legalForename: "CANARY-NAME")
      try await store.save(pupil, expecting: nil, by: access)
    },
    StoreStep(
      name: "save a pupil again",
      run: { store in
        let pupil = Pupil(id: "pupil-1", legalForename: "KEPT-NAME")
        try await store.save(pupil, expecting: .first, by: access)
      },
      gone: ["CANARY-NAME"]
    ),
    StoreStep(name: "delete a plan") { store in
      try await store.delete("plan-3", expecting: .first, reason: "Moved", by: access)
    },
    StoreStep(name: "save the other pupil") { store in
      let pupil = Pupil(id: "pupil-2", legalForename: "CANARY-PUPIL")
      try await store.save(pupil, expecting: nil, by: access)
    },
    StoreStep(name: "record a reading") { store in
      var event = AuditEvent(.read, by: access)
      event.pupil = "pupil-2"
      event.reason = "CANARY-EVENT"
      try await store.record(event, by: access)
    },
    StoreStep(
      name: "erase a pupil",
      run: { store in
        try await store.erase("pupil-2", reason: "Asked for", by: access)
      },
      gone: ["CANARY-PLAN", "CANARY-PUPIL", "CANARY-EVENT", "pupil-2"]
    ),
    StoreStep(name: "save after erasing") { store in
      try await save(4, "fourth", expecting: nil, in: store)
    },
    StoreStep(name: "compact") { store in try await store.compact(by: access) },
    StoreStep(name: "save after compacting") { store in
      try await save(4, "fourth again", expecting: .first, in: store)
    },
    StoreStep(
      name: "remove a pupil",
      run: { store in
        try await store.remove("pupil-1", expecting: RecordVersion.first.next, by: access)
      },
      gone: ["KEPT-NAME"]
    ),
    StoreStep(name: "record an export") { store in
      try await store.record(AuditEvent(.exported, by: access), by: access)
    },
  ]

  private static func change(
    _ number: Int,
    _ title: String,
    expecting expected: RecordVersion?
  ) -> PlanChange {
    .save(plan(number, title, for: "pupil-1"), expecting: expected, reason: "Review")
  }

  private static func save(
    _ number: Int,
    _ title: String,
    expecting expected: RecordVersion?,
    in store: FilePlanStore
  ) async throws {
    try await store.apply([change(number, title, expecting: expected)], by: access)
  }
}
