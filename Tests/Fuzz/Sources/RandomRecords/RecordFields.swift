import PlanModel

/// The fields of records and of all records inside them, by the names of the records.
public struct RecordFields: Sendable {
  /// Where the way of a JSON Pointer goes on behind a field.
  public struct Step: Sendable {
    /// Whether a position in a list comes next.
    public let isList: Bool

    /// The name of the record that comes next or behind the position, `nil` for none.
    public let record: String?

    init(_ shape: FieldShape) {
      switch shape {
      case .optional(let wrapped): self.init(wrapped)
      case .list(let element): self.init(isList: true, record: Step(element).record)
      case .record(let name): self.init(isList: false, record: name)
      default: self.init(isList: false, record: nil)
      }
    }

    init(isList: Bool, record: String?) {
      self.isList = isList
      self.record = record
    }
  }

  /// What comes behind each field.
  public let steps: [String: [String: Step]]

  /// The fields of all documents of the format.
  public static let standard: RecordFields = {
    var collector = FieldCollector()
    var plan = LearningPlan.blank
    var bundle = PlanBundle.blank
    var pupil = Pupil.blank
    plan.accept(&collector)
    bundle.accept(&collector)
    pupil.accept(&collector)
    return RecordFields(steps: collector.steps)
  }()

  /// The number of fields of all records.
  public var count: Int { steps.values.reduce(0) { $0 + $1.count } }

  /// The names of fields, each once, in order.
  public var names: [String] { Set(steps.values.flatMap(\.keys)).sorted() }

  /// Returns whether a JSON Pointer leads through fields and positions only.
  ///
  /// - Parameters:
  ///   - pointer: The pointer.
  ///   - record: The name of the outermost record.
  ///   - header: The members beside the fields of documents, which end a way.
  /// - Returns: Whether each step is the name of a field of the record that it is in,
  ///   or a position in a list.
  public func leads(
    _ pointer: String,
    from record: String,
    header: Set<String> = ["format", "version"]
  ) -> Bool {
    guard !pointer.isEmpty else { return true }
    var names = pointer.split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    guard names.removeFirst().isEmpty else { return false }
    var step = Step(isList: false, record: record)
    for (index, name) in names.enumerated() {
      if step.isList {
        guard Int(name).map({ String($0) }) == name else { return false }
        step = Step(isList: false, record: step.record)
      } else if let next = step.record.flatMap({ steps[$0]?[name] }) {
        step = next
      } else {
        return index == names.count - 1 && header.contains(name)
          && Self.documents.contains(step.record ?? "")
      }
    }
    return true
  }

  private static let documents: Set = ["LearningPlan", "PlanBundle", "Pupil"]
}

/// Lists the fields of every record that it meets, once a record.
private struct FieldCollector: FieldVisitor {
  private(set) var steps: [String: [String: RecordFields.Step]] = [:]
  private var current = ""

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    steps[current]?[field.name] = RecordFields.Step(Value.shape)
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
    guard steps[Record.recordName] == nil else { return }
    let outer = current
    current = Record.recordName
    steps[current] = [:]
    record.visitFields(&self)
    current = outer
  }
}
