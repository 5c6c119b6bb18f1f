import PlanModel
import Testing

@testable import format_generator

@Suite("Description of the format")
struct FormatDescriptionTests {
  private let description: FormatDescription

  init() throws {
    description = try Package.description()
  }

  private var fields: [(place: String, field: FieldDescription)] {
    description.records.flatMap { record in
      record.fields.map { ("\(record.name).\($0.name)", $0) }
    }
  }

  @Test("Documents hold 63 of the model's 66 records; the others are a store's")
  func records() {
    #expect(description.records.count == 63)
    #expect(
      description.unreachable.sorted() == [
        "PlanRevision", "StoredPlan", "StoredPupil",
      ]
    )
    #expect(Set(description.records.map(\.name)).count == 63)
  }

  @Test("Plans, bundles, pupils, the dates of a school and events stand alone")
  func documents() {
    let documents = description.documents.map { [$0.name, $0.formatName] }
    #expect(
      documents == [
        ["LearningPlan", "learning-plan"], ["PlanBundle", "learning-plan-bundle"],
        ["Pupil", "learning-plan-pupil"], ["SchoolYearDates", "school-calendar"],
        ["AuditEvent", "audit-event"],
      ]
    )
  }

  @Test("Each record and field says what it means")
  func definitions() {
    let records = description.records.filter { $0.comment.definition.isEmpty }
    #expect(records.map(\.name).isEmpty)
    #expect(fields.filter { $0.field.comment.definition.isEmpty }.map(\.place).isEmpty)
  }

  @Test("Each number says its unit, or that it has none, and nothing else does")
  func units() {
    let wrong = fields.filter { $0.field.isNumeric != ($0.field.comment.unit != nil) }
    #expect(wrong.map(\.place).isEmpty)
  }

  @Test("Each field says where it comes from")
  func sources() {
    #expect(fields.filter { $0.field.source.isEmpty }.map(\.place).isEmpty)
    let named = fields.filter { $0.field.source != FormatDescription.ownTerms }
    #expect(named.count > fields.count / 4)
  }

  @Test("Each kind of fact is one of the vocabulary, each code has a vocabulary")
  func codes() {
    #expect(fields.filter { !$0.field.sensitivity.isKnown }.map(\.place).isEmpty)
    let ids = fields.compactMap { field -> String? in
      guard case .code(let id) = field.field.shape.element else { return nil }
      return id
    }
    #expect(Set(ids) == Set(description.codes.keys))
    #expect(description.codes.values.allSatisfy { !$0.isEmpty })
    #expect(description.codes["areaOfNeed"]?.first?.id == "areaOfNeed")
  }

  @Test("A field that refers to a record names one of the format")
  func references() throws {
    let names = Set(description.records.map(\.name))
    let lost = fields.filter { !($0.field.refersTo.map(names.contains) ?? true) }
    #expect(lost.map(\.place).isEmpty)
    let reading = try #require(description.records.first { $0.name == "Reading" })
    let subjects = reading.fields.compactMap(\.refersTo)
    #expect(subjects == ["Target", "Contributor", "Reading"])
  }

  @Test("A record without a file and a field without a comment are refused")
  func faults() {
    #expect(throws: DescriptionFault.self) { try FormatDescription(sources: []) }
  }
}
