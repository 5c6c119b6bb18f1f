import PlanModel

/// Counts the types of values in a record, and names those that no coder takes.
struct CodableTypes: FieldVisitor {
  private(set) var others: Set<String> = []
  private var names: Set<String> = []

  var count: Int { names.count }

  private mutating func meet<Value: FieldValue>(_ type: Value.Type) {
    names.insert("\(type)")
    if !(type is any Codable.Type) { others.insert("\(type)") }
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) { meet(Value.self) }
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) { meet(Number.self) }
  mutating func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices { values[index].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    meet(Record.self)
    record.visitFields(&self)
  }
}
