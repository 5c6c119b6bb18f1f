import PlanModel

extension RevisionChecks {
  /// Makes changes from a seed, right and wrong ones, beside timelines.
  static func changesAsInATimeline(_ bench: Bench) async throws(CheckStop) {
    var source = SeededSource(seed: bench.samples.seed)
    var timelines = [PlanTimeline](repeating: PlanTimeline(), count: 3)
    for step in 0..<60 {
      let place = source.number(below: timelines.count)
      let id = bench.samples.plan(place).id
      let change = change(of: id, step, timelines[place], &source)
      let access = bench.access(
        at: Instant(seconds: 1_800_000_000 + Int64(source.number(below: 90_000)))
          ?? Bench.morning
      )
      let answer = await bench.store.answer(to: [change], by: access)
      try compare(answer, with: &timelines[place], change, access)
      try await compare(timelines[place], of: id, on: bench)
    }
  }

  private static func change(
    of id: LearningPlan.ID,
    _ step: Int,
    _ timeline: PlanTimeline,
    _ source: inout SeededSource
  ) -> PlanChange {
    let current = timeline.plan(at: .current)?.version
    let wrong = RecordVersion(source.number(below: 8))
    let expected = source.number(below: 4) == 0 ? wrong : current
    let days = [nil, source.number(below: 300)].map {
      $0.flatMap { Day(number: 20_700 + $0) }
    }
    let effectiveFrom = source.pick(days)
    if source.number(below: 3) == 0, let expected {
      return .delete(
        id,
        expecting: expected,
        effectiveFrom: effectiveFrom,
        reason: "\(step)"
      )
    }
    let plan = LearningPlan(id: id, pupil: "p-1").with { $0.title = "Step \(step)" }
    return .save(
      plan,
      expecting: expected,
      effectiveFrom: effectiveFrom,
      reason: "\(step)"
    )
  }

  private static func compare(
    _ answer: Answer,
    with timeline: inout PlanTimeline,
    _ change: PlanChange,
    _ access: PlanAccess
  ) throws(CheckStop) {
    let revision: PlanRevision
    do throws(PlanStoreError<Never>) {
      revision = try timeline.apply(change, by: access)
    } catch {
      let seen = answer.refusal?.code ?? "made"
      let due = error.code.rawValue
      guard seen == due else {
        throw CheckStop.failed("a change was \(seen) rather than \(due)")
      }
      return
    }
    try expect(
      answer.revisions == [revision],
      "a change that is right was refused or recorded in another way"
    )
  }

  private static func compare(
    _ timeline: PlanTimeline,
    of id: LearningPlan.ID,
    on bench: Bench
  ) async throws(CheckStop) {
    let history = try await bench.store.history(id, by: bench.access)
    try expect(history == timeline.revisions, "the history is not that of a timeline")
    var moments: [PlanMoment] = [.current]
    moments += stride(from: 20_690, through: 21_010, by: 40)
      .compactMap { Day(number: $0).map(PlanMoment.asOf) }
    moments += (1...(history.count + 1)).compactMap {
      RecordVersion($0).map(PlanMoment.version)
    }
    for moment in moments {
      let stored = try await bench.store.plan(id, at: moment, by: bench.access)
      try expect(stored == timeline.plan(at: moment), "another version is read")
    }
  }
}
