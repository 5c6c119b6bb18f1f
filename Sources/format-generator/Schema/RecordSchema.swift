import FileGeneration
import PlanModel

/// The schema of one record.
struct RecordSchema {
  /// The pattern of a version that readers of this major version accept.
  private static let versionPattern = "^1\\.(?:0|[1-9][0-9]{0,3})$"

  let record: RecordDescription

  /// Returns the schema.
  ///
  /// - Returns: The schema as JSON.
  /// - Throws: A fault if a field has a form without rules.
  func json() throws(DescriptionFault) -> JSONText {
    var properties = header
    for field in record.fields {
      properties.append(JSONMember(name: field.name, value: try Self.schema(of: field)))
    }
    let required = record.requiredFields.map { JSONText.string($0.name) }
    let schema: JSONText = [
      "title": .string(record.name),
      "description": .string(record.comment.plainDefinition),
      "type": "object",
      "properties": .object(properties),
    ]
    return
      schema
      .adding("required", required.isEmpty ? nil : .list(required))
      .adding("propertyNames", PlanSchema.reference(to: "memberName"))
  }

  /// What a document says of itself; a record inside another may leave it out.
  private var header: [JSONMember] {
    guard let name = record.formatName else { return [] }
    return [
      JSONMember(
        name: "format",
        value: [
          "description": "The format of the document.", "const": .string(name),
        ]
      ),
      JSONMember(
        name: "version",
        value: [
          "description": "The version of the format: major version 1, any minor one.",
          "type": "string",
          "pattern": .string(Self.versionPattern),
        ]
      ),
    ]
  }
}

// MARK: - Fields

extension RecordSchema {
  private static func schema(
    of field: FieldDescription
  ) throws(DescriptionFault) -> JSONText {
    let unit = field.unit.map { " Unit: \($0)." } ?? ""
    let schema: JSONText = ["description": .string(field.comment.plainDefinition + unit)]
    return try members(of: field.shape).reduce(schema) { $0.adding($1.name, $1.value) }
  }

  private static func members(
    of shape: FieldShape
  ) throws(DescriptionFault) -> [JSONMember] {
    guard case .object(let members) = try schema(of: shape) else { return [] }
    return members
  }

  private static func schema(of shape: FieldShape) throws(DescriptionFault) -> JSONText {
    switch shape {
    case .text: return ["type": "string"]
    case .formattedText(let name):
      return PlanSchema.reference(to: try ValueForm.named(name).name)
    case .code(let id): return PlanSchema.reference(to: id)
    case .integer: return PlanSchema.reference(to: "integer")
    case .number: return PlanSchema.reference(to: "number")
    case .flag: return ["type": "boolean", "default": false]
    case .list(let element): return ["type": "array", "items": try schema(of: element)]
    case .record(let name): return PlanSchema.reference(to: name)
    case .optional(.text): return ["type": ["string", "null"]]
    case .optional(.flag): return ["type": ["boolean", "null"]]
    case .optional(let wrapped):
      return ["anyOf": [try schema(of: wrapped), ["type": "null"]]]
    }
  }
}
