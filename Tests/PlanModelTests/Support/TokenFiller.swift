import PlanModel

/// Fills every field of a record, and of the records in it, with something of its own.
///
/// Each piece of text becomes a token that occurs nowhere else, so that a leak names the
/// field it came from.
struct TokenFiller: FieldVisitor {
  /// The tokens that were placed, in order.
  private(set) var tokens: [String] = []

  /// The names of the fields that were filled.
  private(set) var fields: Set<String> = []

  private var depth = 0

  /// Returns a record with every field filled, and the tokens in it.
  static func fill<Record: PlanRecord>(_ type: Record.Type) -> (Record, TokenFiller) {
    var filler = Self()
    var record = Record.blank
    filler.record(&record)
    return (record, filler)
  }

  private mutating func token() -> String {
    let token = "canary\(tokens.count + 100_000)x"
    tokens.append(token)
    return token
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    fields.insert(field.name)
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    if let filled = Value(fieldText: token()) {
      value = filled
    } else {
      tokens.removeLast()
    }
  }

  mutating func integer(_ value: inout Int) { value = 7_654_321 + depth }

  mutating func number(_ value: inout Number) { value = 7_654_321.25 }

  mutating func flag(_ value: inout Bool) { value = true }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    var filled = Wrapped.blank
    filled.accept(&self)
    value = filled
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    var filled = [Element.blank, Element.blank]
    for index in filled.indices { filled[index].accept(&self) }
    values = filled
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    depth += 1
    record.visitFields(&self)
    depth -= 1
    record.unknownMembers[token()] = "\"\(token())\""
  }
}
