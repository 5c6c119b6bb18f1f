import PlanModel

/// The values of a record's fields in their order, to be laid beside another record's.
struct FieldValues: FieldVisitor {
  /// A value with its type, whatever it is; a cast of it never looks into optionals.
  private struct Box<Value: FieldValue> {
    var value: Value
  }

  private var boxes: [Any] = []

  init() {}

  init(of record: some PlanRecord) {
    var record = record
    record.visitFields(&self)
  }

  /// Returns the value of a field by its place.
  func value<Value: FieldValue>(at index: Int, as type: Value.Type) -> Value? {
    guard boxes.indices.contains(index) else { return nil }
    return (boxes[index] as? Box<Value>)?.value
  }

  /// Returns a list of one value.
  static func one(_ value: some FieldValue) -> Self {
    var values = Self()
    values.boxes = [Box(value: value)]
    return values
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    boxes.append(Box(value: value))
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}
  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  mutating func list<Element: FieldValue>(_ values: inout [Element]) {}
  mutating func record<Record: PlanRecord>(_ record: inout Record) {}
}
