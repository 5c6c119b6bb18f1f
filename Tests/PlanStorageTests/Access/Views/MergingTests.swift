import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Merging a changed view")
struct MergingTests {
  private static let filled = SectionFiller.fill(LearningPlan.self)

  private static func rights(_ role: ContributorRole) -> AccessRights {
    AccessFixtures.rights(of: role)
  }

  private static func shown(
    to role: ContributorRole,
    of plan: LearningPlan
  ) throws -> LearningPlan {
    try #require(rights(role).view(of: plan)).contents
  }

  @Test(
    "A view that was not changed changes no byte of the stored plan",
    arguments: [.pupil, .parentOrCarer, .classTeacher, .teachingAssistant, .senco]
      as [ContributorRole]
  )
  func unchanged(role: ContributorRole) throws {
    let stored = SectionChanges.plan.with {
      $0.voices = Self.filled.record.voices
      $0.evidence = Self.filled.record.evidence
      $0.labels = Self.filled.record.labels
    }
    let view = try Self.shown(to: role, of: stored)
    let merged = try #require(Self.rights(role).merging(view, into: stored))
    #expect(try PlanJSON.encode(merged) == PlanJSON.encode(stored))
  }

  @Test(
    "A change is taken if the table lets the role edit its section, and refused otherwise",
    arguments: AccessFixtures.roles.map(\.column)
  )
  func editMatrix(column: AccessRole) throws {
    let role = try #require(AccessFixtures.roles.first { $0.column == column }?.role)
    let stored = SectionChanges.plan
    let rights = Self.rights(role)
    let view = rights.view(of: stored)?.contents ?? LearningPlan.blank
    var wrong: [PlanSection] = []
    for (section, change) in SectionChanges.all {
      let merged = rights.merging(view.with { change(&$0, stored) }, into: stored)
      let isEditable = ExpectedRights.edits(column, section)
      let wanted = isEditable ? stored.with { change(&$0, stored) } : nil
      if merged != wanted { wrong.append(section) }
    }
    #expect(wrong == [])
  }

  // MARK: Teaching assistants

  private static var small: LearningPlan {
    LearningPlan(id: "plan-1", pupil: "p-1", kind: .senSupportPlan).with {
      $0.targets = [Target(id: "t-1", text: "Reads"), Target(id: "t-2", text: "Writes")]
      $0.voices = [
        Voice(id: "v-1", speaker: .pupil, text: "I like to read"),
        Voice(id: "v-2", speaker: .parentOrCarer, text: "Tired").with {
          $0.contributor = "con-1"
        },
      ]
      $0.evidence = [
        Evidence(id: "e-1", source: .observation, text: "Seen"),
        Evidence(id: "e-2", source: .professionalReport, text: "Report"),
        Evidence(id: "e-3", source: .observation, text: "Seen again"),
      ]
      $0.context = Context().with {
        $0.history = "Joined in Year 3"
        $0.health = "Asthma"
      }
      $0.setAsides = [
        SetAside(rule: "r", path: "", reason: "Mine").with { $0.by = "con-2" },
        SetAside(rule: "r", path: "", reason: "Theirs").with { $0.by = "con-3" },
      ]
    }
  }

  @Test("A teaching assistant adds a reading and can't touch a target")
  func records() throws {
    let view = try Self.shown(to: .teachingAssistant, of: Self.small)
    let reading = Reading(id: "r-1", target: "t-1", on: "2026-09-07", value: 8)
    let added = view.with { $0.readings = [reading] }
    let rights = Self.rights(.teachingAssistant)
    #expect(
      rights.merging(added, into: Self.small)
        == Self.small.with { $0.readings = [reading] }
    )
    let edited = added.with { $0.targets[0].text = "Reads 60 words" }
    #expect(rights.merging(edited, into: Self.small) == nil)
    #expect(rights.merging(view.with { $0.targets = [] }, into: Self.small) == nil)
  }

  @Test("What was withheld stays in its place when the parts around it change")
  func places() throws {
    let rights = Self.rights(.pupil)
    let view = try Self.shown(to: .pupil, of: Self.small)
    #expect(view.voices.map(\.id) == ["v-1"])
    #expect(view.context == Context().with { $0.history = "Joined in Year 3" })
    let new = Voice(id: "v-3", speaker: .pupil, text: "And to draw")
    let changed = view.with {
      $0.voices = [new, $0.voices[0].with { $0.text = "I read" }]
    }
    let merged = try #require(rights.merging(changed, into: Self.small))
    #expect(merged.voices.map(\.id) == ["v-3", "v-1", "v-2"])
    #expect(merged.with { $0.voices = [] } == Self.small.with { $0.voices = [] })
    let emptied = view.with { $0.voices = [] }
    #expect(rights.merging(emptied, into: Self.small)?.voices.map(\.id) == ["v-2"])
  }

  @Test("A guess at what is withheld is refused, be it right or wrong")
  func guesses() throws {
    let rights = Self.rights(.classTeacher)
    let view = try Self.shown(to: .classTeacher, of: Self.small)
    for guess in ["Asthma", "Diabetes"] {
      let guessed = view.with { $0.context?.health = guess }
      #expect(rights.merging(guessed, into: Self.small) == nil)
    }
  }

  @Test("A teacher clears what may be cleared and leaves what is withheld beside it")
  func clearing() throws {
    let view = try Self.shown(to: .classTeacher, of: Self.small)
    for cleared in [
      view.with { $0.context = nil }, view.with { $0.context?.history = nil },
    ] {
      let merged = Self.rights(.classTeacher).merging(cleared, into: Self.small)
      #expect(merged?.context == Context().with { $0.health = "Asthma" })
    }
  }

  @Test("A teacher sees a summary of a report and can't change it")
  func summary() throws {
    let view = try Self.shown(to: .classTeacher, of: Self.small)
    #expect(view.evidence.map(\.text) == ["Seen", nil, "Seen again"])
    let changed = view.with { $0.evidence[1].on = "2026-01-01" }
    #expect(Self.rights(.classTeacher).merging(changed, into: Self.small) == nil)
  }

  @Test(
    "One's own notes are seen and changed, those of others not, and none is taken over"
  )
  func own() throws {
    var register = AccessRegister(relations: AccessFixtures.related)
    register.relations = register.relations.map { relation in
      var relation = relation
      if relation.kind == .teaches { relation.contributors = ["con-2"] }
      return relation
    }
    let rights = AccessFixtures.rights(of: .classTeacher, in: register)
    let view = try #require(rights.view(of: Self.small)).contents
    #expect(view.setAsides.map(\.reason) == ["Mine"])
    let changed = view.with { $0.setAsides[0].reason = "Changed" }
    let merged = try #require(rights.merging(changed, into: Self.small))
    #expect(merged.setAsides.map(\.reason) == ["Changed", "Theirs"])
    let given = view.with { $0.setAsides[0].by = "con-3" }
    #expect(rights.merging(given, into: Self.small) == nil)
  }

  // MARK: Labels

  private static var labelled: LearningPlan {
    LearningPlan(id: "plan-1", pupil: "p-1", kind: .senSupportPlan).with {
      $0.needs = ["One", "Two", "Three"].enumerated().map { index, text in
        Need(id: Need.ID("n-\(index)") ?? .blank, area: .cognitionAndLearning, text: text)
      }
      $0.context = Context().with { $0.health = "Asthma" }
      $0.labels = [ConfidentialityLabel(path: "/needs/1", sensitivity: .confidential)]
    }
  }

  @Test("A label moves a part to another section, and itself with it")
  func labels() throws {
    let view = try Self.shown(to: .classTeacher, of: Self.labelled)
    #expect(view.needs.map(\.text) == ["One", "Three"])
    #expect(view.labels == [])
    var open = Self.labelled
    open.labels[0].sensitivity = .need
    open.labels[0].audience = [.senco]
    #expect(try Self.shown(to: .classTeacher, of: open).needs.count == 2)
    #expect(try Self.shown(to: .senco, of: open).needs.count == 3)
    open.labels[0] = ConfidentialityLabel(path: "/needs/1", sensitivity: "odd")
    #expect(try Self.shown(to: .senco, of: open).needs.count == 2)
  }

  @Test("Nobody opens, closes or moves a part by a label beyond their rights")
  func labelsAreNoWayIn() throws {
    let rights = Self.rights(.classTeacher)
    let view = try Self.shown(to: .classTeacher, of: Self.labelled)
    let attempts: [LearningPlan] = [
      Self.labelling(view, "/context/health", .need),
      Self.labelling(view, "/context", .need),
      Self.labelling(view, "/needs/0", .staff),
      view.with { $0.needs.removeFirst() },
      view.with { $0.needs.insert($0.needs[1].with { $0.id = "n-9" }, at: 0) },
    ]
    let taken = attempts.filter { rights.merging($0, into: Self.labelled) != nil }
    #expect(taken.isEmpty)
    let second = Self.labelling(view, "/needs/1", .need)
    let both = try #require(rights.merging(second, into: Self.labelled))
    #expect(both.labels.count == 2)
    #expect(try Self.shown(to: .classTeacher, of: both).needs.count == 2)
    let harmless = view.with { $0.needs[1].text = "Third" }
    let merged = rights.merging(harmless, into: Self.labelled)
    #expect(merged == Self.labelled.with { $0.needs[2].text = "Third" })
  }

  private static func labelling(
    _ plan: LearningPlan,
    _ path: String,
    _ sensitivity: Sensitivity
  ) -> LearningPlan {
    plan.with {
      $0.labels = [ConfidentialityLabel(path: path, sensitivity: sensitivity)]
    }
  }

  // MARK: Laws

  @Test(
    "Whatever the policy, a view is part of the plan, and unchanged it changes nothing",
    arguments: 1...3
  )
  func anyPolicy(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    var policy = AccessPolicy()
    for section in PlanSection.all {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let view = SectionParts(rawValue: UInt8(truncatingIfNeeded: state >> 40))
      policy[.senco, section] = SectionRight(
        view: state >> 60 < 6 ? .everything : view,
        edit: SectionParts(rawValue: UInt8(truncatingIfNeeded: state >> 50))
      )
    }
    if seed.isMultiple(of: 3) { policy.rolesThatSeeUnknownMembers = [.senco] }
    let rights = AccessFixtures.rights(of: .senco, policy: policy)
    let stored = Self.filled.record
    guard let view = rights.view(of: stored)?.contents else { return }
    let whole = try PlanJSON.encode(stored)
    let part = Canary.numbers(in: try PlanJSON.encode(view))
    #expect(part.isSubset(of: Canary.numbers(in: whole)))
    #expect(rights.view(of: view)?.contents == view)
    let merged = rights.merging(view, into: stored) ?? stored
    #expect(try PlanJSON.encode(merged) == whole)
  }
}
