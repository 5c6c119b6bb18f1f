public import PlanModel

/// A column of a table of plans, made from the field that it carries.
public struct PlanColumn: Hashable, Sendable {
  /// The header: the field's name, with the names of the fields it lies in before it, such
  /// as `baseline.unit`.
  public let name: String

  /// The kind of value in the cells, `optional` if a cell may be empty.
  public let shape: FieldShape

  /// The kinds of fact that the column shows, from the outermost field inwards.
  ///
  /// Who may not see one of them may not see the column.
  public let sensitivities: [Sensitivity]

  /// Whether the cells hold numbers or nothing.
  public var isNumeric: Bool { shape.isNumeric }

  /// Whether a file must have the column.
  ///
  /// Text may be empty there, and so may a code, which is then reported; nothing else may.
  public var isRequired: Bool { !shape.isOmittable }
}

extension FieldShape {
  fileprivate var isNumeric: Bool {
    switch self {
    case .integer, .number: true
    case .optional(let wrapped): wrapped.isNumeric
    case .text, .formattedText, .code, .flag, .list, .record: false
    }
  }
}
