import PlanModel

/// The type of a field in the words of the dictionary.
struct FieldType {
  /// The kind of value in JSON: `string`, `number`, `boolean` or `object`.
  let kind: String

  /// What the value is more exactly: the member that says so, and its name.
  let detail: (member: String, name: String)?

  /// Describes the values of a field, each value where there are several.
  ///
  /// - Parameter shape: The shape of the field.
  init(_ shape: FieldShape) {
    switch shape.element {
    case .formattedText(let name):
      kind = "string"
      detail = ("form", name)
    case .code(let id):
      kind = "string"
      detail = ("vocabulary", id)
    case .integer:
      kind = "number"
      detail = ("form", "integer")
    case .number:
      kind = "number"
      detail = ("form", "number")
    case .flag:
      kind = "boolean"
      detail = nil
    case .record(let name):
      kind = "object"
      detail = ("record", name)
    case .text, .optional, .list:
      kind = "string"
      detail = nil
    }
  }
}
