import PlanModel

extension FidelityChecks {
  static func unknownMembers(_ bench: Bench) async throws(CheckStop) {
    let members = [
      (
        "example.org/z",
        #"{"b":1.50,"a":[1e400,-0,{"deep":null}],"":"\#("\u{E9}e\u{301}")"}"#
      ),
      ("example.org/a", "123456789012345678901234567890.0"), ("z", "true"), ("A", "[]"),
      ("a", #""text""#), ("caf\u{E9}", "1"), ("cafe\u{301}", "2"),
    ]
    var unknown = UnknownMembers()
    for (name, value) in members { unknown[name] = value }
    let kept = unknown
    let plan = bench.samples.plan(1).with {
      $0.unknownMembers = kept
      $0.targets = [
        Target(id: "t-1", text: "Reads").with {
          $0.unknownMembers = kept
          $0.baseline = Baseline(value: 42, unit: .wordsPerMinute)
            .with { $0.unknownMembers = kept }
        }
      ]
      $0.readings = [
        Reading(id: "d-1", on: "2026-11-25").with { $0.unknownMembers = kept }
      ]
    }
    try await keepsBytes(of: plan, on: bench)
  }

  static func unknownCodes(_ bench: Bench) async throws(CheckStop) {
    let plan = LearningPlan(
      id: "plan-1",
      pupil: "p-1",
      kind: PlanKind(rawValue: "example.org/k\u{E9}")
    )
    .with {
      $0.lifecycle = Lifecycle(rawValue: "Resting ")
      $0.needs = [Need(id: "n-1", area: AreaOfNeed(rawValue: "example.org/area"))]
    }
    try await keepsBytes(of: plan, on: bench)
    let due: [(PlanQuery, Int)] = [
      (PlanQuery().with { $0.kinds = [plan.kind] }, 1),
      (PlanQuery().with { $0.kinds = [PlanKind(rawValue: "example.org/ke\u{301}")] }, 0),
      (PlanQuery().with { $0.lifecycles = [plan.lifecycle] }, 1),
      (PlanQuery().with { $0.lifecycles = [Lifecycle(rawValue: "resting ")] }, 0),
      (PlanQuery().with { $0.lifecycles = [Lifecycle(rawValue: "Resting")] }, 0),
      (PlanQuery().with { $0.areas = plan.areasOfNeed }, 1),
    ]
    for (query, count) in due {
      let listed = try await bench.store.all(query, by: bench.access)
      try expect(listed.count == count, "\(listed.count) plans are found, not \(count)")
    }
  }

  static func reasonsAndPurposes(_ bench: Bench) async throws(CheckStop) {
    var number = 0
    for text in TrickyText.all.flatMap(\.texts) {
      number += 1
      let actor = Bench.senco.with {
        $0.purpose = text
        $0.kind = .software
        $0.role = ContributorRole(rawValue: "example.org/role")
        $0.unknownMembers["example.org/system"] = #"{"version":1.0}"#
      }
      let access = PlanAccess(by: actor, in: bench.access.school, at: bench.access.at)
      let plan = bench.samples.plan(number)
      let saved = try await bench.store.save(
        plan,
        expecting: nil,
        reason: text,
        by: access
      )
      let due = PlanChange.save(plan, expecting: nil, reason: text)
        .revision(after: nil, by: access)
      try expect(saved == due, "the answer tells another reason or actor")
      let stored = try await bench.store.present(plan.id, by: access)
      try expect(stored.revision == due, "a plan is read with another reason or actor")
      let history = try await bench.store.history(plan.id, by: access)
      try expect(history == [due], "the history tells another reason or actor")
    }
  }

  static func pupils(_ bench: Bench) async throws(CheckStop) {
    let pupils = try bench.store.pupils()
    var number = 0
    for text in TrickyText.all.flatMap(\.texts) {
      number += 1
      let pupil = bench.samples.pupil(number).with {
        $0.legalSurname = text
        $0.unknownMembers["example.org/a"] = "[1.0,1e400]"
      }
      let due = try bytes(of: pupil)
      let saved = try await pupils.save(pupil, expecting: nil, by: bench.access)
      let stored = try await pupils.pupil(pupil.id, by: bench.access)
      for read in [saved, try require(stored, "a pupil that was saved is not there")] {
        let kept = try bytes(of: read.pupil)
        try expect(kept == due, "a pupil is read with other bytes")
        try expect(read.at == bench.access.at, "a pupil is read with another moment")
      }
    }
  }
}
