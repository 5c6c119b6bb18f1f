// No record says what is in it: a description and a mirror show which fields are filled.

extension PlanRecord {
  /// The record's name and which fields are filled in, without their contents.
  public var description: String {
    var record = ErasedRecord(self)
    return record.redactedDescription()
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror whose children are the filled fields, each with its size for a value.
  public var customMirror: Mirror {
    var record = ErasedRecord(self)
    return record.redactedMirror()
  }
}

extension ErasedRecord {
  @inline(never)
  fileprivate mutating func redactedDescription() -> String {
    let names = filledFields().map { "\($0.name): \($0.state)" }
    return "\(type(of: record).recordName)(\(names.joined(separator: ", ")))"
  }

  @inline(never)
  fileprivate mutating func redactedMirror() -> Mirror {
    let children = filledFields().map {
      (label: String?.some($0.name), value: $0.state as Any)
    }
    return Self.mirror(of: record, children: children)
  }

  private static func mirror(
    of record: some PlanRecord,
    children: [Mirror.Child]
  ) -> Mirror {
    Mirror(record, children: children, displayStyle: .struct)
  }

  private mutating func filledFields() -> [(name: String, state: String)] {
    var list = FilledFields()
    visitFields(&list)
    return list.children
  }
}

/// The fields of a record that hold something, with how much but not what.
private struct FilledFields: FieldVisitor {
  var children: [(name: String, state: String)] = []
  private var state = ""

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    guard !value.isAbsent else { return }
    value.accept(&self)
    children.append((field.name, state))
  }

  mutating func text<Value: TextValue>(_ value: inout Value) { state = "•" }
  mutating func integer(_ value: inout Int) { state = "•" }
  mutating func number(_ value: inout Number) { state = "•" }
  mutating func flag(_ value: inout Bool) { state = "•" }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) { state = "•" }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    state = "\(values.count)"
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) { state = "•" }
}
