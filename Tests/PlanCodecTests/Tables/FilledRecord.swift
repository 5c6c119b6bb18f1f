import PlanModel

/// Fills every field of a record, and lists the names of its own fields.
struct FilledRecord: FieldVisitor {
  private(set) var names: [String] = []
  private var depth = 0
  private var count = 0

  /// Returns a record with something in every field, and the names of the fields.
  static func make<Record: PlanRecord>(_ type: Record.Type) -> (Record, [String]) {
    var filler = Self()
    var record = Record.blank
    filler.record(&record)
    return (record, filler.names)
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    if depth == 1 { names.append(field.name) }
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    count += 1
    if let filled = Value(fieldText: "=some|text\\\(count)") { value = filled }
  }

  mutating func integer(_ value: inout Int) { value = 7 }
  mutating func number(_ value: inout Number) { value = -1.25 }
  mutating func flag(_ value: inout Bool) { value = true }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    var filled = Wrapped.blank
    filled.accept(&self)
    value = filled
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    values = [Element.blank, Element.blank]
    for index in values.indices { values[index].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    depth += 1
    record.visitFields(&self)
    depth -= 1
  }
}
