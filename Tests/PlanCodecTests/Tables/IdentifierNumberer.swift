import PlanModel

/// Gives every record with an identifier one of its own.
struct IdentifierNumberer: FieldVisitor {
  private var count = 0
  private var isIdentifier = false

  /// Returns a bundle in which no two records have the same identifier.
  static func numbered(_ bundle: PlanBundle) -> PlanBundle {
    var numberer = Self()
    var bundle = bundle
    bundle.accept(&numberer)
    return bundle
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    isIdentifier = field.name == "id"
    value.accept(&self)
    isIdentifier = false
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    guard isIdentifier else { return }
    count += 1
    if let made = Value(fieldText: "=\(count),\u{E9}\"") { value = made }
  }

  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices { values[index].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.visitFields(&self)
  }
}
