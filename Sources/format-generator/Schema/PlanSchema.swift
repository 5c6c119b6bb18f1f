import FileGeneration
import PlanModel

/// The JSON Schema of the format, by the draft of 2020-12.
///
/// It describes what the strict reader accepts, so it is open: members that it does not name
/// are allowed everywhere, and so are codes that no vocabulary lists.
struct PlanSchema {
  /// The address by which other schemas refer to it; its domain is a reserved one.
  static let address =
    "https://learning-plan-kit.example/schemas/learning-plan-1.0.schema.json"

  let description: FormatDescription

  /// Returns the schema.
  ///
  /// - Returns: The schema as JSON.
  /// - Throws: A fault if a field has a form without rules.
  func json() throws(DescriptionFault) -> JSONText {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string(Self.address),
      "title": "Learning plan, format 1.0",
      "description": """
      A learning plan, a bundle of plans, a pupil or the dates of a school. Members and \
      codes that are not listed here are allowed, and readers keep them.
      """,
      "type": "object",
      "properties": ["format": formatNames],
      "required": ["format", "version"],
      "allOf": .list(description.documents.map(condition)),
      "$defs": .object(try definitions()),
    ]
  }

  private var formatNames: JSONText {
    ["enum": .list(description.documents.compactMap(\.formatName).map(JSONText.string))]
  }

  private func condition(of document: RecordDescription) -> JSONText {
    [
      "if": ["properties": ["format": ["const": .string(document.formatName ?? "")]]],
      "then": Self.reference(to: document.name),
    ]
  }

  /// Returns a schema that refers to a definition.
  static func reference(to name: String) -> JSONText {
    ["$ref": .string("#/$defs/\(name)")]
  }
}

// MARK: - Definitions

extension PlanSchema {
  private func definitions() throws(DescriptionFault) -> [JSONMember] {
    var definitions: [JSONMember] = []
    for record in description.records {
      let schema = try RecordSchema(record: record).json()
      definitions.append(JSONMember(name: record.name, value: schema))
    }
    for form in ValueForm.all {
      let schema: JSONText = ["description": .string(form.definition)]
      definitions.append(JSONMember(name: form.name, value: schema.merging(form.rules)))
    }
    definitions.append(JSONMember(name: "memberName", value: Self.memberName))
    for id in description.codes.keys.sorted() {
      let schema = CodeSchema(vocabularies: description.codes[id] ?? []).json
      definitions.append(JSONMember(name: id, value: schema))
    }
    return definitions
  }

  private static let memberName: JSONText = [
    "description": "The name of a member: at most 256 bytes of UTF-8.",
    "maxLength": 256,
  ]
}

extension JSONText {
  /// The members of two objects, those of this one first.
  fileprivate func merging(_ other: JSONText) -> JSONText {
    guard case .object(let members) = other else { return self }
    return members.reduce(self) { $0.adding($1.name, $1.value) }
  }
}
