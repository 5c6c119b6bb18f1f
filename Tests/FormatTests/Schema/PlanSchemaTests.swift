import FileGeneration
import PlanModel
import Testing

@testable import format_generator

@Suite("Schema of the format")
struct PlanSchemaTests {
  private let description: FormatDescription
  private let schema: JSONText

  init() throws {
    description = try Package.description()
    schema = try PlanSchema(description: description).json()
  }

  @Test("No two definitions have one name")
  func names() {
    let names = schema["$defs"].members.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isSuperset(of: description.records.map(\.name)))
  }

  @Test("Every reference leads to a definition, and every definition is referred to")
  func references() {
    let prefix = "#/$defs/"
    let references = schema.everything.map(\.["$ref"].text).filter { !$0.isEmpty }
    #expect(references.filter { !$0.hasPrefix(prefix) }.isEmpty)
    let targets = Set(references.map { String($0.dropFirst(prefix.count)) })
    #expect(targets == Set(schema["$defs"].members.map(\.name)))
  }

  @Test("A record asks for the fields that a document can't leave out, and allows others")
  func required() {
    let wrong = description.records.filter { record in
      let definition = schema["$defs"][record.name]
      let required = definition["required"].elements.map(\.text)
      return required != record.requiredFields.map(\.name)
        || definition["additionalProperties"] != .null
    }
    #expect(wrong.map(\.name).isEmpty)
  }

  @Test("Every property says what it means")
  func definitions() {
    let silent = description.records.flatMap { record in
      schema["$defs"][record.name]["properties"].members.filter {
        $0.value["description"].text.isEmpty
      }
    }
    #expect(silent.map(\.name).isEmpty)
  }

  @Test("A form that nobody knows is refused")
  func forms() {
    #expect(throws: DescriptionFault.self) { try ValueForm.named("colour") }
  }
}
