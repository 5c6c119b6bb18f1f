import PlanModel

/// Takes out optional records in which nothing is filled, which say as much as none.
struct EmptyRecordRemover: FieldVisitor {
  private var isEmpty = true

  /// Returns a record without the empty records in it.
  static func reduced<Record: PlanRecord>(_ record: Record) -> Record {
    var remover = Self()
    var record = record
    record.accept(&remover)
    return record
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    if Value.shape.holdsRecords { value.accept(&self) }
    if !value.isAbsent { isEmpty = false }
  }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    guard var wrapped = value else { return }
    let outer = isEmpty
    isEmpty = true
    wrapped.accept(&self)
    value = isEmpty ? nil : wrapped
    isEmpty = outer
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices { values[index].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.visitFields(&self)
    if !record.unknownMembers.isEmpty { isEmpty = false }
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}
}
