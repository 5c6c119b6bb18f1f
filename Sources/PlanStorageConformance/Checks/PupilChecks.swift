import PlanModel

/// Pupils are kept by the same rules as plans, without a history.
enum PupilChecks {
  static let basics: [StoreCheck] = [
    StoreCheck(
      .basics,
      "saved-pupil-is-read",
      "A pupil that was saved is read and listed as saved last.",
      savedPupilIsRead
    ),
    StoreCheck(
      .basics,
      "removed-pupil-is-gone",
      "A pupil that was removed is neither read nor listed, and plans for the pupil stay.",
      removedPupilIsGone
    ),
  ]

  static let rules: [StoreCheck] = [
    StoreCheck(
      .revisionRules,
      "pupil-versions-are-expected",
      "A change of a pupil from another version than the stored one is a conflict, and not "
        + "found if there is none.",
      versionsAreExpected
    ),
    StoreCheck(
      .revisionRules,
      "pupil-versions-are-never-reused",
      "A pupil that is saved anew after the removal goes on counting versions.",
      versionsAreNeverReused
    ),
  ]

  static let paging: [StoreCheck] = [
    StoreCheck(
      .paging,
      "pupils-come-in-pages",
      "Pupils come in the order of their identifiers' bytes, each once, at any limit.",
      pupilsComeInPages
    )
  ]

  private static func savedPupilIsRead(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    let pupil = bench.samples.pupil(1)
    let changed = pupil.with { $0.registrationClass = "7B" }
    let first = try await pupils.save(pupil, expecting: nil, by: bench.access)
    try expect(first.version == .first, "the first version is \(first.version)")
    let second = try await pupils.save(
      changed,
      expecting: first.version,
      by: bench.access
    )
    try expect(second.version == first.version.next, "a save skips or repeats a version")
    let stored = try await pupils.pupil(pupil.id, by: bench.access)
    try expect(stored?.pupil == changed, "the pupil is not read as saved last")
    try expect(stored == second, "the pupil is not read as the save was answered")
    try expect(stored?.by == bench.access.actor, "the pupil is read with another actor")
    let listed = try await pupils.all(by: bench.access)
    try expect(listed == [second], "\(listed.count) pupils are listed rather than 1")
  }

  private static func removedPupilIsGone(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    let pupil = bench.samples.pupil(1)
    let plan = LearningPlan(id: "plan-1", pupil: pupil.id)
    try await bench.store.save(plan, expecting: nil, by: bench.access)
    try await pupils.save(pupil, expecting: nil, by: bench.access)
    try await pupils.remove(pupil.id, expecting: .first, by: bench.access)
    let stored = try await pupils.pupil(pupil.id, by: bench.access)
    try expect(stored == nil, "a removed pupil was read")
    let listed = try await pupils.all(by: bench.access)
    try expect(listed.isEmpty, "a removed pupil is listed")
    let left = try await bench.store.present(plan.id, by: bench.access)
    try expect(left.plan == plan, "a plan for a removed pupil has changed")
  }

  private static func versionsAreExpected(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    let pupil = bench.samples.pupil(1)
    for change: TestedPupils.Change in [
      .save(pupil, expecting: .first), .remove(pupil.id, expecting: .first),
    ] {
      try await pupils.refusal(of: change, as: .notFound, by: bench.access)
    }
    try await pupils.save(pupil, expecting: nil, by: bench.access)
    let stored = try await pupils.save(pupil, expecting: .first, by: bench.access)
    for version in [nil, RecordVersion(1), RecordVersion(3)] {
      let refusal = try await pupils.refusal(
        of: .save(pupil, expecting: version),
        as: .conflict,
        by: bench.access
      )
      try expect(refusal.conflict?.found == stored, "the conflict shows another pupil")
    }
    for version in [1, 3].compactMap(RecordVersion.init) {
      try await pupils.refusal(
        of: .remove(pupil.id, expecting: version),
        as: .conflict,
        by: bench.access
      )
    }
  }

  private static func versionsAreNeverReused(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    let pupil = bench.samples.pupil(1)
    var last = RecordVersion.first
    for round in 0..<3 {
      let stored = try await pupils.save(pupil, expecting: nil, by: bench.access)
      try expect(round == 0 || stored.version > last, "a version of a pupil came again")
      last = stored.version
      try await pupils.remove(pupil.id, expecting: last, by: bench.access)
      try await pupils.refusal(
        of: .save(pupil, expecting: last),
        as: .notFound,
        by: bench.access
      )
    }
  }

  private static func pupilsComeInPages(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    let samples = (0..<11).map { bench.samples.pupil($0) }
    for pupil in samples.reversed() {
      try await pupils.save(pupil, expecting: nil, by: bench.access)
    }
    for limit in [1, 4, 11, 12, 1_000] {
      let listed = try await pupils.all(limit: limit, by: bench.access)
      try expect(
        listed.map(\.pupil) == samples,
        "at a limit of \(limit), \(listed.count) pupils come rather than \(samples.count)"
      )
    }
    let nearest = try await pupils.page(after: nil, limit: 0, by: bench.access)
    try expect(nearest.items.count == 1, "a limit of 0 is not taken as 1")
  }
}
