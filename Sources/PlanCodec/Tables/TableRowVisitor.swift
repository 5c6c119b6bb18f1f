import PlanModel

/// Lays a record out flat: its columns, its cells, and the fields that have no column.
///
/// The columns are those of any record of the type, so they are described once.
struct TableRowVisitor: FieldVisitor {
  private(set) var columns: [PlanColumn] = []
  private var describesColumns = true

  private(set) var cells: [String] = []

  /// The fields that hold something, or something a cell can't say.
  private(set) var lost: [String] = []

  private let leftOut: Set<String>
  private var path: [Field] = []
  private var shape = FieldShape.text

  /// Whether the values visited lie in a record that may be missing.
  private var mayBeMissing = false

  /// Whether the values visited stand in for a record that is missing.
  private var isMissing = false

  /// Records inside records lie flat down to this depth.
  private static let maximumDepth = 8

  /// Creates a visitor.
  ///
  /// - Parameter leftOut: Fields of the record that go elsewhere.
  init(leavingOut leftOut: Set<String>) {
    self.leftOut = leftOut
  }

  /// Lays out a record of the same type as those before it.
  mutating func visit(_ record: some PlanRecord) {
    cells.removeAll(keepingCapacity: true)
    lost = []
    describesColumns = columns.isEmpty
    var copy = record
    self.record(&copy)
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    if path.isEmpty, leftOut.contains(field.name) { return }
    path.append(field)
    defer { path.removeLast() }
    guard Value.shape.fitsCells, path.count <= Self.maximumDepth else {
      if !isMissing, !value.isAbsent { lost.append(name) }
      return
    }
    shape = Value.shape
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    add(value.fieldText)
  }

  mutating func integer(_ value: inout Int) {
    add(String(value))
  }

  mutating func number(_ value: inout Number) {
    add(value.description)
  }

  mutating func flag(_ value: inout Bool) {
    add(value ? "true" : "false")
  }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    let (start, losses) = (cells.count, lost.count)
    let outer = (isMissing, mayBeMissing)
    let isPresent = value != nil && !isMissing
    (isMissing, mayBeMissing) = (!isPresent, true)
    var wrapped = value ?? Wrapped.blank
    wrapped.accept(&self)
    (isMissing, mayBeMissing) = outer
    // Cells that are all empty read back as a value that is missing.
    if isPresent, lost.count == losses, cells[start...].allSatisfy(\.isEmpty) {
      lost.append(name)
    }
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    add(ListCell.text(of: values))
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.visitFields(&self)
    guard !isMissing, !record.unknownMembers.isEmpty else { return }
    lost.append((path.map(\.name) + ["unknownMembers"]).joined(separator: "."))
  }

  private var name: String { path.map(\.name).joined(separator: ".") }

  private mutating func add(_ cell: String) {
    cells.append(isMissing ? "" : cell)
    if describesColumns { describeColumn() }
  }

  private mutating func describeColumn() {
    var sensitivities: [Sensitivity] = []
    for field in path where !sensitivities.contains(field.sensitivity) {
      sensitivities.append(field.sensitivity)
    }
    let shape = mayBeMissing ? shape.madeOptional : shape
    columns.append(PlanColumn(name: name, shape: shape, sensitivities: sensitivities))
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
