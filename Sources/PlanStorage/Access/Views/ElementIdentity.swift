import PlanModel

/// The identifier of a record, by which an element of a list is found again.
struct ElementIdentity: FieldVisitor {
  private(set) var id: String?
  private var isAtID = false

  /// Returns the identifier of an element, `nil` if it has none.
  static func of(_ element: some FieldValue) -> String? {
    var identity = Self()
    var element = element
    element.accept(&identity)
    return identity.id
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    guard field.name == "id", id == nil else { return }
    isAtID = true
    value.accept(&self)
    isAtID = false
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    if isAtID { id = value.fieldText }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.visitFields(&self)
  }

  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}
  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  mutating func list<Element: FieldValue>(_ values: inout [Element]) {}
}
