import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Subject access")
struct SubjectAccessTests {
  private let store = AuditedTestStore()
  private let access = AuditFixtures.access()

  private func collect(
    about pupil: Pupil.ID = "p-1"
  ) async throws
    -> SubjectAccessCollection
  {
    try await SubjectAccessCollector(store).collect(about: pupil, by: access)
  }

  private func save(
    _ plan: LearningPlan,
    expecting version: RecordVersion? = nil
  ) async throws {
    try await store.save(plan, expecting: version, reason: "Review", by: access)
  }

  private func plan(_ id: LearningPlan.ID, of pupil: Pupil.ID = "p-1") -> LearningPlan {
    LearningPlan(id: id, pupil: pupil)
  }

  /// The runs of letters and digits in a text.
  private static func words(in bytes: [UInt8]) -> Set<String> {
    var words: Set<String> = []
    var word: [UInt8] = []
    for byte in bytes + [0] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      default:
        words.insert(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    return words
  }

  // MARK: Completeness

  @Test("Every text of a plan and of a pupil is in the JSON and in the text")
  func canaries() async throws {
    let (filled, tokens) = CanaryFiller.fill(LearningPlan.self)
    let (identity, names) = CanaryFiller.fill(Pupil.self)
    try await save(filled)
    try await store.save(
      identity.with { $0.id = filled.pupil },
      expecting: nil,
      by: access
    )
    let collection = try await collect(about: filled.pupil)
    let json = Self.words(in: try collection.json())
    let text = Self.words(in: Array(collection.text.utf8))
    let wanted = Set(tokens + names.dropFirst())
    #expect(wanted.count > 900)
    #expect(wanted.subtracting(json).isEmpty)
    #expect(wanted.subtracting(text).isEmpty)
    #expect(collection.gaps.isEmpty)
  }

  @Test("All versions are collected, also of a plan that was deleted")
  func versions() async throws {
    try await save(plan("plan-2").with { $0.title = "First" })
    try await save(plan("plan-2").with { $0.title = "Second" }, expecting: .first)
    try await store.delete("plan-2", expecting: .first.next, reason: "Moved", by: access)
    try await save(plan("plan-1"))
    try await save(plan("plan-3", of: "p-2"))
    let plans = try await collect().plans
    #expect(plans.map(\.id) == ["plan-1", "plan-2"])
    #expect(plans.last?.revisions.map(\.action) == [.saved, .saved, .deleted])
    #expect(plans.last?.versions.map(\.stored.plan.title) == ["First", "Second"])
  }

  @Test("Only entries that are about the pupil, by name or through a plan, are collected")
  func entries() async throws {
    try await save(plan("plan-1"))
    try await save(plan("plan-2", of: "p-2"))
    let read = AuditEvent(.read, by: access)
    try await store.record(read.with { $0.plan = "plan-1" }, by: access)
    try await store.record(read.with { $0.plan = "plan-2" }, by: access)
    try await store.record(read.with { $0.pupil = "p-1" }, by: access)
    try await store.record(read, by: access)
    let collection = try await collect()
    #expect(collection.entries.map(\.entry.sequence) == [1, 3, 5])
  }

  @Test("Files are listed with where they are pointed to")
  func files() async throws {
    let file = EvidenceFile(title: "Report")
    try await save(
      plan("plan-1").with {
        $0.files = [file]
        $0.evidence = [
          Evidence(id: "e-1", source: .observation).with { $0.files = [file] }
        ]
      }
    )
    let pupil = Pupil(id: "p-1").with { $0.photo = EvidenceFile(title: "Photo") }
    try await store.save(pupil, expecting: nil, by: access)
    let files = try await collect().files
    #expect(files.map(\.path) == ["/photo", "/evidence/0/files/0", "/files/0"])
    #expect(files.map(\.plan) == [nil, "plan-1", "plan-1"])
  }

  // MARK: Gaps

  @Test("What can't be reached is a gap and keeps nothing else from being collected")
  func gaps() async throws {
    try await save(plan("plan-1"))
    try await save(plan("plan-1", of: "p-2"), expecting: .first)
    try await save(plan("plan-1"), expecting: .first.next)
    await store.damage(.first)
    let collection = try await collect()
    #expect(collection.gaps.map(\.code) == [.unreadable, .otherPupil])
    #expect(collection.plans.first?.versions.map(\.stored.version.number) == [3])
    let alone = SubjectAccessCollector(plans: store, pupils: nil, trail: nil)
    let codes = try await alone.collect(about: "p-1", by: access).gaps.map(\.code)
    #expect(codes.prefix(2) == [.noPupilStore, .noTrail])
  }

  @Test("A store in memory is collected too, and says that it has no trail")
  func inMemory() async throws {
    let store = InMemoryPlanStore()
    try await store.save(plan("plan-1"), expecting: nil, reason: "New", by: access)
    let collector = SubjectAccessCollector(store)
    let collection = try await collector.collect(about: "p-1", by: access)
    #expect(collection.plans.count == 1)
    #expect(collection.gaps.map(\.code) == [.noTrail])
    let nobody = try await collector.collect(about: "p-9", by: access)
    #expect(nobody.plans.isEmpty && nobody.identity == nil)
  }

  // MARK: Marks

  @Test("Each part that a person has to look at is marked once, where it begins")
  func marks() async throws {
    let voice = Voice(id: "v-1", speaker: .parentOrCarer, text: "Says a parent")
    try await save(
      plan("plan-1").with {
        $0.contributors = [Contributor(id: "c-1", role: .senco, name: "A name")]
        $0.voices = [voice, Voice(id: "v-2", speaker: .pupil, text: "Says the pupil")]
        $0.context = Context().with {
          $0.health = "Health"
          $0.exclusions = "Exclusions"
        }
        $0.labels = [ConfidentialityLabel(path: "/title", sensitivity: .confidential)]
        $0.retention = Retention(policy: "sen-file")
        $0.unknownMembers["example.org/colour"] = "\"blue\""
      }
    )
    let version = try #require(try await collect().plans.first?.versions.first)
    let found = Set(version.marks.map { "\($0.path) \($0.reason.rawValue)" })
    #expect(
      found == [
        "/contributors otherPeople", "/voices/0 otherPeople", "/context socialCare",
        "/context/health health", "/context/exclusions confidential",
        "/title labelled", "/title confidential", "/retention staffNotes",
        "/example.org~1colour unclassified",
      ]
    )
    #expect(found.count == version.marks.count)
  }

  @Test("Of what identifies the pupil, contacts are other people and names are not")
  func identityMarks() async throws {
    let pupil = Pupil(id: "p-1").with {
      $0.legalSurname = "A name"
      $0.medicalConditions = "A condition"
      $0.contacts = [Contact(id: "k-1", name: "Another name")]
    }
    try await store.save(pupil, expecting: nil, by: access)
    let marks = try #require(try await collect().identity?.marks)
    #expect(marks.map(\.path) == ["/medicalConditions", "/contacts"])
    #expect(marks.map(\.reason) == [.health, .otherPeople])
  }

  // MARK: Forms

  @Test("The JSON is one valid document with the marks beside each part")
  func json() async throws {
    try await save(plan("plan-1").with { $0.retention = Retention(policy: "sen-file") })
    let bytes = try await collect().json()
    let value = try JSONValue(parsing: bytes)
    #expect(value["format"]?.text == "subject-access")
    let version = value["plans"]?.elements?.first?["versions"]?.elements?.first
    #expect(version?["plan"]?["id"]?.text == "plan-1")
    #expect(version?["review"]?.elements?.first?["path"]?.text == "/retention")
    #expect(value["trail"]?.elements?.first?["entry"]?["action"]?.text == "planSaved")
  }

  @Test("The text names fields in words and shows the mark beside the field")
  func text() async throws {
    try await save(
      plan("plan-1").with {
        $0.title = "First line\nSecond: line"
        $0.retention = Retention().with { $0.lawfulBasis = "Public task" }
      }
    )
    let text = try await collect().text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.contains("  Kind: SEN support plan (senSupportPlan)"))
    #expect(lines.contains("  Title: First line"))
    #expect(lines.contains("      | Second: line"))
    #expect(lines.contains("  Retention: [to review: staffNotes]"))
    #expect(lines.contains("    Lawful basis: Public task"))
  }

  @Test("No way of printing a collection shows what is in it")
  func redaction() async throws {
    try await save(plan("plan-1").with { $0.title = "canary" })
    let collection = try await collect()
    var dumped = ""
    dump(collection, to: &dumped)
    let texts = ["\(collection)", String(reflecting: collection), dumped]
    #expect(texts.allSatisfy { !$0.contains("canary") })
  }
}
