import PlanModel
import PlanStorage

/// Errors are of the right kind and quote nothing.
enum ErrorChecks {
  static let all: [StoreCheck] = [
    StoreCheck(
      .errors,
      "refusals-quote-nothing",
      "The texts of a refused change quote nothing of a plan, a reason or a purpose.",
      refusalsQuoteNothing
    ),
    StoreCheck(
      .errors,
      "refusals-have-no-failure",
      "A refused change is no failure of the store, and a failure names no plan.",
      refusalsHaveNoFailure
    ),
    StoreCheck(
      .errors,
      "pupil-refusals-quote-nothing",
      "The texts of a refused change of a pupil quote nothing of the pupil.",
      pupilRefusalsQuoteNothing
    ),
    StoreCheck(
      .errors,
      "failures-quote-nothing",
      "The texts of a failure of the store quote nothing of what it keeps.",
      failuresQuoteNothing
    ),
    StoreCheck(
      .errors,
      "audit-errors-quote-nothing",
      "The texts of an event that is refused quote nothing of the event.",
      auditErrorsQuoteNothing
    ),
  ]

  /// Makes changes that are refused in every way that all stores know.
  private static func refusals(
    _ bench: Bench
  ) async throws(CheckStop) -> [Refusal<StoredPlan>] {
    let canaries = Canaries(bench.samples)
    let access = canaries.access(bench.access)
    let (plan, reason) = (canaries.plan, canaries.reason)
    try await bench.store.save(plan, expecting: nil, reason: reason, by: access)
    let absent = plan.with { $0.id = "absent" }
    let batches: [([PlanChange], StoreErrorCode)] = [
      ([.save(plan, expecting: nil, reason: reason)], .conflict),
      ([.save(plan, expecting: RecordVersion(4), reason: reason)], .conflict),
      ([.save(absent, expecting: .first, reason: reason)], .notFound),
      ([.delete("absent", expecting: .first, reason: reason)], .notFound),
      (
        [
          .save(absent, expecting: nil, reason: reason),
          .save(absent, expecting: nil, reason: reason),
        ], .repeated
      ),
    ]
    var refusals: [Refusal<StoredPlan>] = []
    for (changes, code) in batches {
      refusals.append(try await bench.store.refusal(of: changes, as: code, by: access))
    }
    return refusals
  }

  private static func refusalsQuoteNothing(_ bench: Bench) async throws(CheckStop) {
    for refusal in try await refusals(bench) {
      try expectNothing(in: refusal.texts, on: bench)
    }
  }

  private static func refusalsHaveNoFailure(_ bench: Bench) async throws(CheckStop) {
    for refusal in try await refusals(bench) {
      try expect(!refusal.hasFailure, "a refusal as \(refusal.code) comes with a failure")
      try expect(refusal.id != nil, "a refusal as \(refusal.code) names no plan")
      let isConflict = refusal.code == StoreErrorCode.conflict.rawValue
      try expect(
        (refusal.conflict != nil) == isConflict,
        "a refusal as \(refusal.code) is wrong about what is stored"
      )
    }
  }

  private static func pupilRefusalsQuoteNothing(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    let canaries = Canaries(bench.samples)
    let access = canaries.access(bench.access)
    let pupil = canaries.pupil
    try await pupils.save(pupil, expecting: nil, by: access)
    let absent = pupil.with { $0.id = "absent" }
    let changes: [(TestedPupils.Change, StoreErrorCode)] = [
      (.save(pupil, expecting: nil), .conflict),
      (.remove(pupil.id, expecting: RecordVersion(7) ?? .first), .conflict),
      (.save(absent, expecting: .first), .notFound),
      (.remove("absent", expecting: .first), .notFound),
    ]
    for (change, code) in changes {
      let refusal = try await pupils.refusal(of: change, as: code, by: access)
      try expectNothing(in: refusal.texts, on: bench)
    }
  }

  private static func failuresQuoteNothing(_ bench: Bench) async throws(CheckStop) {
    guard bench.harness.faults > 0 else {
      throw .notOffered("the harness provokes no faults")
    }
    let canaries = Canaries(bench.samples)
    let access = canaries.access(bench.access)
    let change = PlanChange.save(canaries.plan, expecting: nil, reason: canaries.reason)
    for fault in 0..<bench.harness.faults {
      try await bench.withNewStore { (store) async throws(CheckStop) in
        try await bench.harness.arm(fault, in: store)
        let answer = await store.answer(to: [change], by: access)
        try await bench.harness.arm(nil, in: store)
        if let refusal = answer.refusal {
          try expectNothing(in: refusal.texts, on: bench)
          try expect(refusal.hasFailure, "a failure does not say what failed")
        }
      }
    }
  }

  private static func auditErrorsQuoteNothing(_ bench: Bench) async throws(CheckStop) {
    let audit = try bench.store.audit()
    let canaries = Canaries(bench.samples)
    let access = canaries.access(bench.access)
    var event = AuditEvent(.planSaved, by: access)
    event.reason = canaries.reason
    let texts = await audit.textsOfRefusal(of: event, by: access)
    try expectNothing(in: texts ?? [], on: bench)
  }

  private static func expectNothing(
    in texts: [String],
    on bench: Bench
  ) throws(CheckStop) {
    let found = Canaries(bench.samples).found(in: texts)
    try expect(found == 0, "an error quotes what a plan or a call says")
  }
}
