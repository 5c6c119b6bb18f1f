import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Guarded plan store")
struct GuardedPlanStoreTests {
  private typealias Fixtures = AccessFixtures

  private static let filled = SectionFiller.fill(LearningPlan.self)

  /// A part of the filled plan, with something in each section.
  private static let plan = SectionChanges.plan.with {
    $0.id = "plan-1"
    $0.pupil = Fixtures.pupil
    $0.voices = filled.record.voices
    $0.evidence = filled.record.evidence
  }

  private static let keeper = PlanAccess(
    by: StoreActor(id: "keeper", role: .senco, purpose: "canary9001x"),
    in: Fixtures.school,
    at: .epoch
  )

  private static func store(
    _ plans: [LearningPlan] = [plan]
  ) async throws -> InMemoryPlanStore {
    let store = InMemoryPlanStore()
    for plan in plans {
      try await store.save(plan, expecting: nil, reason: "canary9002x", by: keeper)
    }
    return store
  }

  // MARK: Reading

  @Test(
    "Every way of reading shows the same tokens, those of the table",
    arguments: Fixtures.roles.map(\.column)
  )
  func channels(column: AccessRole) async throws {
    let role = try #require(Fixtures.roles.first { $0.column == column }?.role)
    let access = Fixtures.access(role)
    let store = Fixtures.guarded(try await Self.store())
    let stored = await store.plan(withID: "plan-1", by: access)
    let listed = await store.plans(matching: PlanQuery(), by: access).items
    let history = await store.history(of: "plan-1", by: access)
    let found = await conflict(in: store, by: access)?.conflict?.found
    let isNobody = column == .authorityOfficer || column == .externalProfessional
    #expect((stored == nil) == isNobody)
    #expect(listed == stored.map { [$0] } ?? [])
    #expect(found == stored)
    #expect(history == stored.map { [$0.revision] } ?? [])
    guard let stored else { return }
    var expected = ExpectedRights.tokens(
      of: Self.filled.canaries,
      for: column,
      granted: false
    )
    expected.formIntersection(Canary.numbers(in: try PlanJSON.encode(Self.plan)))
    #expect(!expected.isEmpty)
    #expect(Canary.numbers(in: try PlanJSON.encode(stored.plan)) == expected)
    #expect(stored.revision.reason.isEmpty == (column != .senco))
    #expect(stored.revision.by.purpose.isEmpty == (column != .senco))
  }

  private func conflict(
    in store: GuardedPlanStore<InMemoryPlanStore>,
    by access: PlanAccess
  ) async -> PlanStoreError<Never>? {
    let change = PlanChange.save(Self.plan, expecting: RecordVersion(7), reason: "Late")
    do throws(PlanStoreError<Never>) {
      try await store.apply([change], by: access)
      return nil
    } catch {
      return error
    }
  }

  @Test("No error, description, dump or mirror shows contents")
  func printing() async throws {
    let store = Fixtures.guarded(try await Self.store())
    let error = try #require(await conflict(in: store, by: Fixtures.access(.senco)))
    var text = "\(error)" + String(reflecting: error) + "\(store)"
    dump(error, to: &text)
    dump(store, to: &text)
    #expect(Canary.numbers(in: text).isEmpty)
  }

  @Test("A plan that may not be seen answers like one that is not there")
  func hidden() async throws {
    let store = Fixtures.guarded(
      try await Self.store([Self.plan.with { $0.pupil = "p-2" }])
    )
    let access = Fixtures.access(.classTeacher)
    #expect(await store.plan(withID: "plan-1", by: access) == nil)
    #expect(await store.history(of: "plan-1", by: access) == [])
    #expect(await store.plans(for: "p-2", by: access) == [])
    var codes: [String] = []
    for id in ["plan-1", "plan-2"] as [LearningPlan.ID] {
      for change in [
        PlanChange.delete(id, expecting: .first, reason: "Try"),
        .save(Self.plan.with { $0.id = id }, expecting: .first, reason: "Try"),
        .save(Self.plan.with { $0.id = id }, expecting: nil, reason: "Try"),
      ] {
        do throws(PlanStoreError<Never>) {
          try await store.apply([change], by: access)
        } catch {
          codes.append(error.code.rawValue)
        }
      }
    }
    #expect(codes.prefix(3) == codes.suffix(3))
    #expect(codes.prefix(3) == ["notFound", "notFound", "notAllowed"])
  }

  // MARK: Queries

  private static func plans(_ count: Int) -> [LearningPlan] {
    (10..<(10 + count)).map { number in
      let id = LearningPlan.ID("plan-\(number)") ?? .blank
      return LearningPlan(id: id, pupil: Fixtures.pupil, kind: .senSupportPlan).with {
        let area: AreaOfNeed =
          number.isMultiple(of: 2) ? .cognitionAndLearning : .sensoryAndPhysical
        $0.needs = [Need(id: "n-1", area: area)]
        $0.reviews = [
          ReviewRecord(id: "r-1", kind: .termly).with { $0.planned = "2026-10-01" }
        ]
        if number.isMultiple(of: 3) {
          $0.labels = [
            ConfidentialityLabel(path: "/needs/0", sensitivity: .confidential),
            ConfidentialityLabel(path: "/reviews/0", sensitivity: .confidential),
          ]
        }
      }
    }
  }

  @Test("A query on what is withheld finds nothing, page by page")
  func noOracle() async throws {
    let store = Fixtures.guarded(try await Self.store(Self.plans(12)))
    for role in [.classTeacher, .senco] as [ContributorRole] {
      let access = Fixtures.access(role)
      var query = PlanQuery().with { $0.areas = [.cognitionAndLearning] }
      query.limit = 2
      var pages: [[String]] = []
      var next: LearningPlan.ID? = "plan-0"
      while next != nil {
        let page = await store.plans(matching: query, by: access)
        pages.append(page.items.map(\.id.text))
        next = page.next
        query.after = next
      }
      // Of 10, 12, 14, 16, 18 and 20, the area of 12 and 18 is withheld.
      #expect(pages == [["plan-10", "plan-14"], ["plan-16", "plan-20"]])
      let due = PlanQuery().with { $0.reviewDueBefore = "2026-11-01" }
      #expect(await store.plans(matching: due, by: access).items.count == 8)
    }
  }

  @Test("A code that is withheld answers no question, not even the blank one")
  func withheldCodes() async throws {
    var policy = AccessPolicy()
    policy[.senco, .strengthsAndNeeds] = .view
    let store = Fixtures.guarded(try await Self.store(Self.plans(2)), policy: policy)
    let access = Fixtures.access(.senco)
    for kind in [.senSupportPlan, ""] as [PlanKind] {
      let query = PlanQuery().with { $0.kinds = [kind] }
      #expect(await store.plans(matching: query, by: access).items.isEmpty)
    }
    #expect(await store.plans(matching: PlanQuery(), by: access).items.count == 2)
  }

  // MARK: Saving

  @Test("A batch with one change that is not allowed changes nothing")
  func batches() async throws {
    let base = try await Self.store(Self.plans(2))
    let store = Fixtures.guarded(base)
    let access = Fixtures.access(.classTeacher)
    let shown = await store.plans(for: Fixtures.pupil, by: access)
    let changes = shown.map { stored in
      let plan = stored.plan.with { plan in
        plan.needs[0].text = "Changed"
        if plan.id == "plan-11" { plan.title = "Changed" }
      }
      return PlanChange.save(plan, expecting: stored.version, reason: "Both")
    }
    do throws(PlanStoreError<Never>) {
      try await store.apply(changes, by: access)
      Issue.record("the batch was made")
    } catch {
      #expect(error.code.rawValue == "notAllowed")
      #expect(error.id == "plan-11")
    }
    let versions = await base.plans(for: Fixtures.pupil, by: Self.keeper).map(\.version)
    #expect(versions == [.first, .first])
    try await store.apply([changes[0]], by: access)
    let saved = await base.plan(withID: "plan-10", by: Self.keeper)
    #expect(saved?.plan.needs[0].text == "Changed")
    #expect(saved?.plan.kind == .senSupportPlan)
  }

  @Test("Only a role that may enters a plan, without parts that it could not see")
  func entering() async throws {
    let store = Fixtures.guarded(InMemoryPlanStore())
    let plain = LearningPlan(id: "plan-9", pupil: Fixtures.pupil, kind: .senSupportPlan)
    let confidential = plain.with {
      $0.context = Context().with { $0.exclusions = "Two" }
    }
    var codes: [String] = []
    for (plan, role) in [
      (plain, .classTeacher), (confidential, .senco), (plain, .senco),
    ] as [(LearningPlan, ContributorRole)] {
      do throws(PlanStoreError<Never>) {
        try await store.save(
          plan,
          expecting: nil,
          reason: "New",
          by: Fixtures.access(role)
        )
        codes.append("saved")
      } catch {
        codes.append(error.code.rawValue)
      }
    }
    #expect(codes == ["notAllowed", "notAllowed", "saved"])
  }

  // MARK: Pupils

  @Test("Pupils are listed and shown by the same rights, and saved by them")
  func pupils() async throws {
    let base = InMemoryPlanStore()
    for id in ["p-1", "p-2"] as [Pupil.ID] {
      let pupil = Pupil(id: id, legalForename: "Ada").with {
        $0.medicalConditions = "Asthma"
      }
      try await base.save(pupil, expecting: nil, by: Self.keeper)
    }
    let store = Fixtures.guarded(base)
    let teacher = Fixtures.access(.classTeacher)
    let page = await store.pupils(after: nil, limit: 10, by: teacher)
    #expect(page.items.map(\.id) == ["p-1"])
    #expect(page.items[0].pupil.medicalConditions == nil)
    #expect(await store.pupil(withID: "p-2", by: teacher) == nil)
    let senco = Fixtures.access(.senco)
    let renamed = Pupil(id: "p-1", legalForename: "Ida").with {
      $0.medicalConditions = "Asthma"
    }
    try await store.save(renamed, expecting: .first, by: senco)
    let shown = try #require(await store.pupil(withID: "p-1", by: teacher)).pupil
    do throws(PupilStoreError<Never>) {
      try await store.save(
        shown.with { $0.legalForename = "Eva" },
        expecting: RecordVersion(2),
        by: teacher
      )
      Issue.record("a teacher renamed a pupil")
    } catch {
      #expect(error.code.rawValue == "notAllowed")
    }
    let kept = await base.pupil(withID: "p-1", by: Self.keeper)?.pupil
    #expect(kept == renamed)
  }
}
