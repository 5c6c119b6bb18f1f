import PlanCodec
import PlanModel
import Testing

@Suite("Policies of an import")
struct ImportPolicyTests {
  private let school = SmallSchool()

  /// What a tool has after the first import and the work of some weeks.
  private var edited: SchoolRecords {
    var bundle = ImportPreview(of: school.imported, into: SchoolRecords()).merged
    bundle.plans[0].targets[0].text = "Ada will count to twenty"
    bundle.plans[0].targets[0].achievement = .onTrack
    bundle.plans[0].targets[0].lifecycle = .onHold
    bundle.plans[0].targets[0].soThat = "she can keep the score"
    bundle.plans[0].lifecycle = .accepted
    bundle.plans[0].title = "Spring plan"
    bundle.plans[0].readings[0].accuracy = 90
    bundle.pupils[0].contacts = [Contact(id: "contact-1", name: "Annabella Byron")]
    return SchoolRecords(bundle)
  }

  @Test("What no file knows stays under every policy", arguments: Self.policies)
  func ownFields(policy: ImportPolicy) {
    let preview = ImportPreview(of: school.imported, into: edited, policy: policy)
    #expect(preview.differences == ["Target t-0001-1: changed (text)"])
    let plan = preview.merged.plans[0]
    #expect(plan.targets[0].achievement == .onTrack)
    #expect(plan.targets[0].lifecycle == .onHold)
    #expect(plan.targets[0].soThat == "she can keep the score")
    #expect(plan.lifecycle == .accepted && plan.title == "Spring plan")
    #expect(plan.readings[0].accuracy == 90)
    #expect(preview.merged.pupils[0].contacts.count == 1)
  }

  private static let policies: [ImportPolicy] = [.fileWins, .keepMine, .ask]

  @Test("An edited field is replaced only if the file wins")
  func fileWins() {
    let preview = ImportPreview(of: school.imported, into: edited, policy: .fileWins)
    #expect(preview.merged.plans[0].targets[0].text == "Ada will count to ten")
    #expect(preview.changes.plans.map(\.plan) == ["plan-0001"])
    let field = preview.pupils[0].records.flatMap(\.fields).first
    #expect(field?.resolution == .fileValue && field?.replaces == true)
  }

  @Test("An edited field that is kept is listed and needs no answer")
  func keepMine() {
    let preview = ImportPreview(of: school.imported, into: edited, policy: .keepMine)
    #expect(preview.merged == edited.bundle)
    #expect(preview.changes.isEmpty && preview.questions.isEmpty && preview.isEmpty)
    let fields = preview.pupils[0].records.flatMap(\.fields)
    #expect(fields.map(\.resolution) == [.ownValue])
  }

  @Test("An edited field stays until the question about it is answered")
  func ask() throws {
    var preview = ImportPreview(of: school.imported, into: edited, policy: .ask)
    #expect(preview.merged == edited.bundle && preview.changes.isEmpty)
    let question = try #require(preview.questions.first)
    #expect(preview.questions.count == 1 && question.reason == .differentValue)
    #expect(question.recordName == "Target" && question.recordID == "t-0001-1")
    #expect(question.field == "text")
    try preview.answer(question.id, with: .ownValue)
    #expect(preview.questions.isEmpty && preview.changes.isEmpty)
    #expect(throws: ImportAnswerError(.unknownQuestion)) {
      try preview.answer(question.id, with: .fileValue)
    }
    var other = ImportPreview(of: school.imported, into: edited, policy: .ask)
    try other.answer(question.id, with: .fileValue)
    #expect(other.merged.plans[0].targets[0].text == "Ada will count to ten")
    #expect(other.merged.plans[0].targets[0].achievement == .onTrack)
  }

  @Test("A number does not lead to a target that is closed")
  func closedTarget() {
    var bundle = ImportPreview(of: school.imported, into: SchoolRecords()).merged
    bundle.plans[0].targets[0].lifecycle = .completed
    let next = school.with { $0.replace("count to ten", with: "add to ten") }
    let preview = ImportPreview(
      of: next.imported,
      into: SchoolRecords(bundle),
      policy: .fileWins
    )
    #expect(preview.differences.contains("Target t-0001-1: not in the file"))
    #expect(preview.differences.contains("Target t-0001-3: added"))
  }

  @Test("A reading that a teacher entered is never taken for one of the file")
  func ownReading() {
    var bundle = ImportPreview(of: school.imported, into: SchoolRecords()).merged
    bundle.plans[0].readings[0].id = "entered-by-hand"
    bundle.plans[0].readings[0].value = 3
    let preview = ImportPreview(
      of: school.imported,
      into: SchoolRecords(bundle),
      policy: .fileWins
    )
    #expect(
      preview.differences == [
        "Reading r-00001: added", "Reading entered-by-hand: not in the file",
      ]
    )
  }

  @Test("A dated history of SEN provision is a person's to go on with")
  func datedProvision() {
    var bundle = ImportPreview(of: school.imported, into: SchoolRecords()).merged
    bundle.pupils[0].senProvision[0].starts = "2024-09-01"
    let next = school.with { $0.replace("10/12/2010,K", with: "10/12/2010,N") }
    let preview = ImportPreview(
      of: next.imported,
      into: SchoolRecords(bundle),
      policy: .fileWins
    )
    let fields = preview.pupils[0].records.first?.fields
    #expect(fields?.map(\.field) == ["senProvision"])
    #expect(fields?.map(\.resolution) == [.byHand])
    #expect(preview.bundle.pupils.isEmpty)
  }

  @Test("No column of a file reaches what a tool keeps for itself")
  func massAssignment() {
    let columns = "revision,role,audit,id,version,achievement,lifecycle,actor"
    let values = "9,head,none,p-9999,7,met,completed,admin"
    let school = school.with { school in
      for list in [\SmallSchool.pupils, \.targets, \.readings] {
        school[keyPath: list] = school[keyPath: list].enumerated().map {
          $1 + "," + ($0 == 0 ? columns : values)
        }
      }
    }
    let first = ImportPreview(of: school.imported, into: SchoolRecords())
    #expect(first.bundle == self.school.imported.bundle)
    let second = ImportPreview(of: school.imported, into: edited, policy: .fileWins)
    #expect(second.differences == ["Target t-0001-1: changed (text)"])
    let unread = Set(school.imported.problems.map(\.consequence))
    #expect(unread == [.columnSkipped])
    #expect(school.imported.lossCount == 0)
  }
}
