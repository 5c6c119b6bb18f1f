public import PlanModel

/// The fields of records and of all records inside them, by the names of the records.
public struct RecordFields: Sendable {
  /// The kind of value of each field.
  public let shapes: [String: [String: FieldShape]]

  /// The fields of all documents of the format.
  public static let standard: RecordFields = {
    var collector = FieldCollector()
    var plan = LearningPlan.blank
    var bundle = PlanBundle.blank
    var pupil = Pupil.blank
    plan.accept(&collector)
    bundle.accept(&collector)
    pupil.accept(&collector)
    return RecordFields(shapes: collector.shapes)
  }()

  /// The number of fields of all records.
  public var count: Int { shapes.values.reduce(0) { $0 + $1.count } }

  /// The names of fields, each once, in order.
  public var names: [String] { Set(shapes.values.flatMap(\.keys)).sorted() }

  /// Returns whether a JSON Pointer leads through fields and positions only.
  ///
  /// - Parameters:
  ///   - pointer: The pointer.
  ///   - record: The name of the outermost record.
  ///   - header: The members beside the fields of documents, which end a way.
  /// - Returns: Whether each step is the name of a field of the record that it leads into,
  ///   or a position in a list.
  public func leads(
    _ pointer: String,
    from record: String,
    header: Set<String> = ["format", "version"]
  ) -> Bool {
    guard !pointer.isEmpty else { return true }
    var steps = pointer.split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    guard steps.removeFirst().isEmpty else { return false }
    var shape = FieldShape.record(record)
    for (index, step) in steps.enumerated() {
      guard let next = self.shape(behind: step, in: shape) else {
        return index == steps.count - 1 && header.contains(step) && isDocument(shape)
      }
      shape = next
    }
    return true
  }

  private func shape(behind step: String, in shape: FieldShape) -> FieldShape? {
    switch shape {
    case .optional(let wrapped): self.shape(behind: step, in: wrapped)
    case .record(let name): shapes[name]?[step]
    case .list(let element): Int(step).map { String($0) } == step ? element : nil
    default: nil
    }
  }

  private func isDocument(_ shape: FieldShape) -> Bool {
    switch shape {
    case .optional(let wrapped): isDocument(wrapped)
    case .record(let name): ["LearningPlan", "PlanBundle", "Pupil"].contains(name)
    default: false
    }
  }
}

/// Lists the fields of every record that it meets, once a record.
private struct FieldCollector: FieldVisitor {
  private(set) var shapes: [String: [String: FieldShape]] = [:]
  private var current = ""

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    shapes[current]?[field.name] = Value.shape
    value.accept(&self)
  }

  func text<Value: TextValue>(_ value: inout Value) {}
  func integer(_ value: inout Int) {}
  func number(_ value: inout Number) {}
  func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    var wrapped = Wrapped.blank
    wrapped.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    var element = Element.blank
    element.accept(&self)
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    guard shapes[Record.recordName] == nil else { return }
    let outer = current
    current = Record.recordName
    shapes[current] = [:]
    record.visitFields(&self)
    current = outer
  }
}
