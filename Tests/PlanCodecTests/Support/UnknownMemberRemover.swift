import PlanModel

/// Takes away the members that a record does not know, at every depth.
struct UnknownMemberRemover: FieldVisitor {
  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    value.accept(&self)
  }

  func text<Value: TextValue>(_ value: inout Value) {}
  func integer(_ value: inout Int) {}
  func number(_ value: inout Number) {}
  func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices { values[index].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.unknownMembers = UnknownMembers()
    record.visitFields(&self)
  }
}
