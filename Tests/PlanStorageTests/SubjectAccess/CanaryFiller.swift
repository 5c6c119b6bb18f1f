import PlanModel

/// Fills every field of a record with a token that occurs nowhere else.
struct CanaryFiller: FieldVisitor {
  private(set) var tokens: [String] = []
  private var number = 7_000_000

  static func fill<Record: PlanRecord>(_ type: Record.Type) -> (Record, [String]) {
    var filler = Self()
    var record = Record.blank
    filler.record(&record)
    return (record, filler.tokens)
  }

  private mutating func token() -> String {
    let token = "canary\(tokens.count + 100_000)x"
    tokens.append(token)
    return token
  }

  private mutating func nextNumber() -> Int {
    number += 1
    tokens.append("\(number)")
    return number
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    if let filled = Value(fieldText: token()) {
      value = filled
    } else {
      tokens.removeLast()
    }
  }

  mutating func integer(_ value: inout Int) { value = nextNumber() }
  mutating func number(_ value: inout Number) {
    value = Number(exactly: nextNumber()) ?? 0
  }
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
    record.visitFields(&self)
    record.unknownMembers[token()] = "\"\(token())\""
  }
}
