import PlanModel

/// A field of a record: what the model says of it, and what its comment does.
struct FieldDescription {
  /// The name of the property and of the member in documents.
  let name: String

  /// The kind of fact it holds.
  let sensitivity: Sensitivity

  /// What kind of value it holds.
  let shape: FieldShape

  /// The record whose identifier it holds, `nil` if it refers to no other record.
  let refersTo: String?

  /// What the comment above the property says.
  let comment: DocComment

  /// Where the field comes from: its own source, its record's, or this format.
  let source: String
}

// MARK: - Shapes

extension FieldDescription {
  /// Whether the field holds a whole or an exact number, or several.
  var isNumeric: Bool {
    switch shape.element {
    case .integer, .number: true
    default: false
    }
  }

  /// Whether the field holds any number of values.
  var isList: Bool {
    if case .list = shape { true } else { false }
  }

  /// How many values a document gives it: `1`, `0..1` or `0..*`.
  var cardinality: String {
    if isList { return "0..*" }
    return shape.isOmittable ? "0..1" : "1"
  }

  /// The unit of a number, `nil` for one without and for what is no number.
  var unit: String? { comment.unit == "none" ? nil : comment.unit }
}

extension FieldShape {
  /// The shape of what is wrapped in optionals and lists.
  var element: FieldShape {
    switch self {
    case .optional(let wrapped): wrapped.element
    case .list(let element): element.element
    default: self
    }
  }
}
