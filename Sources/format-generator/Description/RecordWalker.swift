import PlanModel

/// Walks from a record through all that it may hold, and notes each kind of record once.
struct RecordWalker: FieldVisitor {
  /// The records, each before those that it holds.
  private(set) var records: [RecordOutline] = []

  /// The vocabularies of the codes that were met, by the identifier in a field's shape.
  private(set) var vocabularies: [String: [AnyVocabulary]] = [:]

  /// The place of the record whose fields are being visited.
  private var place = 0

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    let subject = Self.subject(ofIdentifier: String(describing: Value.self))
    records[place].fields.append((field, Value.shape, subject))
    var blank = Value.blank
    blank.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    guard case .code(let id) = Value.shape, vocabularies[id] == nil,
      let type = Value.self as? any VocabularyCode.Type
    else { return }
    vocabularies[id] = Self.vocabularies(of: type)
  }

  mutating func integer(_ value: inout Int) {}

  mutating func number(_ value: inout Number) {}

  mutating func flag(_ value: inout Bool) {}

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    var blank = Wrapped.blank
    blank.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    var blank = Element.blank
    blank.accept(&self)
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    guard !records.contains(where: { $0.name == Record.recordName }) else { return }
    let outer = place
    place = records.count
    records.append(RecordOutline(name: Record.recordName))
    record.visitFields(&self)
    place = outer
  }

  private static func vocabularies<Code: VocabularyCode>(
    of type: Code.Type
  ) -> [AnyVocabulary] {
    type.vocabularies.map { AnyVocabulary($0) }
  }

  /// Returns `Target` for the type `Optional<Identifier<Target>>`.
  private static func subject(ofIdentifier type: String) -> String? {
    let parts = type.split { !$0.isLetter && !$0.isNumber }
    guard let place = parts.firstIndex(of: "Identifier") else { return nil }
    return parts.dropFirst(place + 1).first.map(String.init)
  }
}
