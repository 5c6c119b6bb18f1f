import PlanModel

/// Lists the columns of a record, with those of the records that lie flat in it.
struct ColumnVisitor: FieldVisitor {
  private(set) var columns: [PlanColumn] = []

  private var path: [Field] = []
  private var shape = FieldShape.text

  /// Whether the fields visited lie in a record that may be missing.
  private var mayBeMissing = false

  /// Records inside records lie flat down to this depth.
  private static let maximumDepth = 8

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    guard Value.shape.fitsCells, path.count < Self.maximumDepth else { return }
    path.append(field)
    shape = Value.shape
    value.accept(&self)
    path.removeLast()
  }

  mutating func text<Value: TextValue>(_ value: inout Value) { addColumn() }
  mutating func integer(_ value: inout Int) { addColumn() }
  mutating func number(_ value: inout Number) { addColumn() }
  mutating func flag(_ value: inout Bool) { addColumn() }
  mutating func list<Element: FieldValue>(_ values: inout [Element]) { addColumn() }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    let outer = mayBeMissing
    mayBeMissing = true
    var wrapped = Wrapped.blank
    wrapped.accept(&self)
    mayBeMissing = outer
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.visitFields(&self)
  }

  private mutating func addColumn() {
    var sensitivities: [Sensitivity] = []
    for field in path where !sensitivities.contains(field.sensitivity) {
      sensitivities.append(field.sensitivity)
    }
    columns.append(
      PlanColumn(
        name: path.map(\.name).joined(separator: "."),
        shape: mayBeMissing ? shape.madeOptional : shape,
        sensitivities: sensitivities
      )
    )
  }
}

// MARK: - What fits

extension FieldShape {
  /// Whether the value can be written into cells of one row.
  fileprivate var fitsCells: Bool {
    switch self {
    case .text, .formattedText, .code, .integer, .number, .flag, .record: true
    case .optional(let wrapped): wrapped.fitsCells
    case .list(let element): element.isSingle
    }
  }

  /// The shape of a value that may be missing.
  fileprivate var madeOptional: FieldShape {
    switch self {
    case .optional, .list: self
    case .text, .formattedText, .code, .integer, .number, .flag, .record: .optional(self)
    }
  }

  private var isSingle: Bool {
    switch self {
    case .text, .formattedText, .code, .integer, .number, .flag: true
    case .optional, .list, .record: false
    }
  }
}
