import PlanModel
import PlanStorage
import Testing

@Suite("Mirrored store")
struct MirroredPlanStoreTests {
  typealias Mirror = MirroredPlanStore<RehearsalStore, RehearsalStore>

  let originals = RehearsalStore()
  let copies = RehearsalStore()

  private var mirror: Mirror { Mirror(originals, copyingTo: copies) }

  /// Returns whether both stores have the same plans with the same histories.
  private func areEqual(_ ids: LearningPlan.ID...) async throws -> Bool {
    let access = Rehearsal.access()
    for id in ids {
      let original = try await originals.history(of: id, by: access)
      guard try await copies.history(of: id, by: access) == original else { return false }
      for revision in original {
        let moment = PlanMoment.version(revision.version)
        let plan = try await originals.plan(withID: id, at: moment, by: access)
        guard try await copies.plan(withID: id, at: moment, by: access) == plan
        else { return false }
      }
    }
    return true
  }

  /// Saves, deletes and saves anew, and changes a second plan in between.
  private func fill(_ store: some PlanStore) async throws {
    try await Rehearsal.save(["one", "two"], in: store)
    try await Rehearsal.save(["other"], id: "plan-2", pupil: "p-2", from: 2, in: store)
    try await store.delete(
      "plan-1",
      expecting: .first.next,
      reason: "Wrong pupil",
      by: Rehearsal.access(at: 3, by: "staff-9")
    )
    try await Rehearsal.save(["three", "four"], from: 4, in: store)
  }

  // MARK: Copying

  @Test("Copies have the history of the originals, with people, moments and reasons")
  func histories() async throws {
    let mirror = mirror
    try await fill(mirror)
    let report = try await mirror.copyChanges(by: Rehearsal.access())
    #expect(try await areEqual("plan-1", "plan-2"))
    #expect(report.copied == 6)
    #expect(report.position == 6)
    #expect(report.isCaughtUp)
    #expect(report.conflicts.isEmpty)
  }

  @Test("Copying from any place again copies nothing twice", arguments: 0...6)
  func repeating(position: Int) async throws {
    try await fill(originals)
    try await mirror.copyChanges(by: Rehearsal.access())
    let again = Mirror(
      originals,
      copyingTo: copies,
      after: [Rehearsal.school: position]
    )
    let report = try await again.copyChanges(by: Rehearsal.access())
    #expect(report.copied == 0)
    #expect(report.position == 6)
    #expect(report.conflicts.isEmpty)
    #expect(try await areEqual("plan-1", "plan-2"))
  }

  @Test(
    "Copying that is broken off at any call is finished by the next",
    arguments: 0..<30
  )
  func interrupting(calls: Int) async throws {
    try await fill(originals)
    let mirror = mirror
    await copies.fail(afterCalls: calls)
    _ = try? await mirror.copyChanges(by: Rehearsal.access())
    await copies.recover()
    let kept = await mirror.position(in: Rehearsal.school)
    let next = Mirror(originals, copyingTo: copies, after: [Rehearsal.school: kept])
    try await next.copyChanges(by: Rehearsal.access())
    #expect(try await areEqual("plan-1", "plan-2"))
    #expect(await next.conflicts(in: Rehearsal.school).isEmpty)
  }

  @Test("A copy that could not be confirmed is made once", arguments: [true, false])
  func unconfirmed(isMade: Bool) async throws {
    try await fill(originals)
    let mirror = mirror
    await copies.failNextChange(isMade ? .changedUnsaid : .nothingChangedUnsaid)
    let error = await #expect(throws: Mirror.Failure.self) {
      try await mirror.copyChanges(by: Rehearsal.access())
    }
    #expect(error?.code == .copyFailed)
    try await mirror.copyChanges(by: Rehearsal.access())
    #expect(try await areEqual("plan-1", "plan-2"))
  }

  @Test("A second store that fails does not hold up a change")
  func brokenCopies() async throws {
    await copies.fail(afterCalls: 0)
    let mirror = mirror
    try await Rehearsal.save(["one"], in: mirror)
    #expect(try await mirror.plan(withID: "plan-1", by: Rehearsal.access()) != nil)
  }

  // MARK: Conflicts

  /// Copies a plan, then changes both the original and the copy.
  private func differ(_ mirror: Mirror) async throws -> MirrorConflict {
    try await Rehearsal.save(["one"], in: originals)
    try await mirror.copyChanges(by: Rehearsal.access())
    try await Rehearsal.save(["changed there"], from: 50, in: copies)
    try await Rehearsal.save(["two", "three"], from: 60, in: originals)
    try await Rehearsal.save(["other"], id: "plan-2", pupil: "p-2", in: originals)
    let report = try await mirror.copyChanges(by: Rehearsal.access())
    return try #require(report.conflicts.first)
  }

  @Test("What differs in the copy is held and not overwritten, and others go on")
  func holding() async throws {
    let mirror = mirror
    let conflict = try await differ(mirror)
    #expect(conflict.plan == "plan-1")
    #expect(conflict.primary?.plan.title == "three")
    #expect(conflict.secondary?.plan.title == "changed there")
    let access = Rehearsal.access()
    let copy = try await copies.plan(withID: "plan-1", by: access)
    #expect(copy == conflict.secondary)
    #expect(try await areEqual("plan-2"))
  }

  @Test("A mirror that goes on from the place kept finds an open conflict again")
  func findingAgain() async throws {
    let mirror = mirror
    let conflict = try await differ(mirror)
    let kept = await mirror.position(in: Rehearsal.school)
    #expect(kept == conflict.position - 1)
    let next = Mirror(originals, copyingTo: copies, after: [Rehearsal.school: kept])
    let report = try await next.copyChanges(by: Rehearsal.access())
    #expect(report.conflicts == [conflict])
    #expect(report.copied == 0)
  }

  @Test(
    "What a person chose is in both stores, with a reason, and copying goes on",
    arguments: [
      (.primary, "three"), (.secondary, "changed there"),
      (.merged(Rehearsal.plan("both")), "both"),
    ] as [(MirrorChoice, String)]
  )
  func resolving(choice: MirrorChoice, title: String) async throws {
    let mirror = mirror
    let conflict = try await differ(mirror)
    let person = Rehearsal.access(at: 90, by: "staff-3")
    try await mirror.resolve(conflict, choosing: choice, reason: "Seen", by: person)
    #expect(await mirror.conflicts(in: Rehearsal.school).isEmpty)
    for store in [originals, copies] {
      let stored = try await store.plan(withID: "plan-1", by: person)
      #expect(stored?.plan.title == title)
      #expect(stored?.revision.by.id == "staff-3")
      #expect(stored?.revision.reason == "Seen")
    }
    try await Rehearsal.save(["later"], from: 95, in: mirror)
    let again = Mirror(originals, copyingTo: copies)
    for report in [
      try await mirror.copyChanges(by: person), try await again.copyChanges(by: person),
    ] {
      #expect(report.conflicts.isEmpty)
    }
    let copy = try await copies.plan(withID: "plan-1", by: person)
    #expect(copy?.plan.title == "later")
  }

  @Test(
    "A plan that one side has deleted is deleted or kept as a person chooses",
    arguments: [(.primary, true), (.secondary, false)] as [(MirrorChoice, Bool)]
  )
  func deletions(choice: MirrorChoice, isKept: Bool) async throws {
    let mirror = mirror
    let access = Rehearsal.access(at: 80)
    try await Rehearsal.save(["one"], in: originals)
    try await mirror.copyChanges(by: access)
    try await copies.delete("plan-1", expecting: .first, reason: "There", by: access)
    try await Rehearsal.save(["two"], from: 60, in: originals)
    let report = try await mirror.copyChanges(by: access)
    let conflict = try #require(report.conflicts.first)
    #expect(conflict.secondary == nil)
    try await mirror.resolve(conflict, choosing: choice, reason: "Seen", by: access)
    for store in [originals, copies] {
      #expect(try await (store.plan(withID: "plan-1", by: access) != nil) == isKept)
    }
    #expect(try await mirror.copyChanges(by: access).conflicts.isEmpty)
  }

  @Test("A choice between plans that have changed since is refused")
  func lateChoices() async throws {
    let mirror = mirror
    let conflict = try await differ(mirror)
    try await Rehearsal.save(["four"], from: 70, in: originals)
    let error = await #expect(throws: PlanStoreError<Mirror.Failure>.self) {
      try await mirror.resolve(
        conflict,
        choosing: .secondary,
        reason: "Seen",
        by: Rehearsal.access(at: 90)
      )
    }
    #expect(error?.conflict?.found.plan.title == "four")
    #expect(await mirror.conflicts(in: Rehearsal.school).count == 1)
  }

  @Test("A choice broken off between the stores leaves the conflict open")
  func interruptedChoice() async throws {
    let mirror = mirror
    let conflict = try await differ(mirror)
    await copies.failNextChange(.nothingChanged)
    let access = Rehearsal.access(at: 90)
    await #expect(throws: PlanStoreError<Mirror.Failure>.self) {
      try await mirror.resolve(conflict, choosing: .primary, reason: "Seen", by: access)
    }
    let report = try await mirror.copyChanges(by: access)
    let again = try #require(report.conflicts.first)
    try await mirror.resolve(again, choosing: .primary, reason: "Seen", by: access)
    #expect(try await mirror.copyChanges(by: access).conflicts.isEmpty)
  }

  @Test("A copy that was put right is no conflict any more")
  func putRight() async throws {
    let mirror = mirror
    _ = try await differ(mirror)
    let empty = RehearsalStore()
    let fresh = Mirror(originals, copyingTo: empty)
    #expect(try await fresh.copyChanges(by: Rehearsal.access()).conflicts.isEmpty)
    try await copies.erase("p-1", reason: "Copied anew", by: Rehearsal.access())
    let report = try await mirror.copyChanges(by: Rehearsal.access())
    #expect(report.conflicts.isEmpty)
    #expect(try await areEqual("plan-1", "plan-2"))
  }

  @Test("A conflict and a choice show no contents")
  func redaction() async throws {
    let conflict = try await differ(mirror)
    var texts = ""
    dump(conflict, to: &texts)
    dump(MirrorChoice.merged(Rehearsal.plan("changed there")), to: &texts)
    texts += "\(conflict) \(String(reflecting: conflict))"
    #expect(!texts.contains("changed there"))
    #expect(texts.contains("plan-1"))
  }

  @Test("A merged plan with another identifier is a programmer's error")
  func otherIdentifier() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let (originals, copies) = (RehearsalStore(), RehearsalStore())
      let mirror = MirroredPlanStore(originals, copyingTo: copies)
      try await Rehearsal.save(["one"], in: originals)
      try await Rehearsal.save(["there"], from: 9, in: copies)
      let report = try await mirror.copyChanges(by: Rehearsal.access())
      try await mirror.resolve(
        try #require(report.conflicts.first),
        choosing: .merged(Rehearsal.plan("both", id: "plan-2")),
        reason: "Seen",
        by: Rehearsal.access()
      )
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a merged plan keeps its identifier"))
  }
}
