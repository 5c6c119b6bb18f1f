import PlanModel

/// Puts a word that stands nowhere else into every text of a record.
struct CanaryMarker: FieldVisitor {
  static let canary = "Kestrelmoor"

  /// Whether identifiers and codes get the word as well, so that none is known any more.
  let marksCodes: Bool

  /// Returns a record with the word in all its texts.
  static func marked<Record: PlanRecord>(_ record: Record, codes: Bool) -> Record {
    var marker = CanaryMarker(marksCodes: codes)
    var record = record
    record.accept(&marker)
    return record
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    switch Value.shape {
    case .text:
      value = Value(fieldText: "\(value.fieldText) \(Self.canary)") ?? value
    case .code where marksCodes:
      value = Value(fieldText: "\(value.fieldText)\(Self.canary)") ?? value
    default:
      break
    }
  }

  mutating func integer(_ value: inout Int) {}

  mutating func number(_ value: inout Number) {}

  mutating func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    guard var wrapped = value else { return }
    wrapped.accept(&self)
    value = wrapped
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for place in values.indices { values[place].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    record.visitFields(&self)
  }
}
