import PlanModel

/// The names that the fields of a record take up, and those of a document's header.
struct FieldList: FieldVisitor {
  private(set) var names: [String] = []

  /// The format of the record if it may stand alone, else `nil`.
  let formatName: String?

  init<Record: PlanRecord>(of record: Record.Type) {
    formatName = (record as? any PlanDocument.Type)?.formatName
    var blank = Record.blank
    blank.visitFields(&self)
    if formatName != nil {
      names.append(MemberKey.format.stringValue)
      names.append(MemberKey.version.stringValue)
    }
  }

  /// Returns whether a name is taken, byte for byte.
  func contains(_ name: String) -> Bool {
    names.contains { $0.utf8.elementsEqual(name.utf8) }
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    names.append(field.name)
  }

  func text<Value: TextValue>(_ value: inout Value) {}
  func integer(_ value: inout Int) {}
  func number(_ value: inout Number) {}
  func flag(_ value: inout Bool) {}
  func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  func list<Element: FieldValue>(_ values: inout [Element]) {}
  func record<Record: PlanRecord>(_ record: inout Record) {}
}

extension MemberKey {
  static let format = MemberKey("format")
  static let version = MemberKey("version")
}
