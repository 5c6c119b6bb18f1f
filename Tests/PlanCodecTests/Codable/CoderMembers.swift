import PlanCodec
import PlanModel

/// Makes a record of any contents into one that coders of other people can carry.
///
/// Unknown members get names that such coders can tell apart, in the order in which they
/// are read again, and values without rare forms of numbers.
struct CoderMembers: FieldVisitor {
  /// The most digits of a number; one with more becomes 12.5.
  var digits = Number.maximumDigits

  /// Whether texts may be equal as strings and differ in their bytes.
  var hasTwins = true

  private static let members: [UnknownMembers.Member] = [
    .init(name: "", value: "null"),
    .init(name: "Id", value: #"{"":[],"a":{"b":[[true],{}]},"é":"é\n\"\\"}"#),
    .init(name: "a\"b\\c/~", value: "123456789012345678"),
    .init(
      name: "example.org/colour",
      value: #"[-12.5,0.1,false,null,"12.5","2026-09-07"]"#
    ),
    .init(name: "x\u{0}y", value: #""שלום""#),
    .init(name: "👩\u{200D}👧", value: "0"),
  ]

  /// Returns a document that coders can carry.
  static func carried<Document: PlanDocument>(
    _ document: Document,
    digits: Int = Number.maximumDigits,
    hasTwins: Bool = true
  ) -> Document {
    var document = document
    var visitor = CoderMembers(digits: digits, hasTwins: hasTwins)
    document.accept(&visitor)
    return document
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    value.accept(&self)
  }

  func text<Value: TextValue>(_ value: inout Value) {
    guard !hasTwins, value.fieldText.unicodeScalars.contains("\u{301}") else { return }
    if let text = Value(fieldText: "single") { value = text }
  }

  func integer(_ value: inout Int) {}

  func number(_ value: inout Number) {
    if String(value.significand.magnitude).utf8.count > digits { value = 12.5 }
  }

  func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    for index in values.indices { values[index].accept(&self) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    if !record.unknownMembers.isEmpty {
      record.unknownMembers = UnknownMembers()
      for member in Self.members { record.unknownMembers.append(member) }
    }
    record.visitFields(&self)
  }
}
