import PlanModel

/// The names of the fields of a record, in their order.
///
/// They are asked for only when a text has a member that is not where it is expected.
struct FieldNames: FieldVisitor {
  private(set) var names: [String] = []
  private(set) var shapes: [FieldShape] = []

  /// The format of the record if it may stand alone, else `nil`.
  let formatName: String?

  init<Record: PlanRecord>(of record: Record.Type) {
    formatName = (record as? any PlanDocument.Type)?.formatName
    var blank = Record.blank
    blank.visitFields(&self)
  }

  /// Returns the position of a field, or `nil` if the record has none of that name.
  ///
  /// - Parameter name: The name, in UTF-8.
  /// - Returns: The position in ``names``.
  func index(of name: ArraySlice<UInt8>) -> Int? {
    names.firstIndex { $0.utf8.count == name.count && $0.utf8.elementsEqual(name) }
  }

  /// Returns the names that no unknown member may have.
  func takenNames() -> MemberNames {
    var taken = MemberNames()
    for name in names { _ = taken.insert(name) }
    if formatName != nil {
      _ = taken.insert(DocumentHeader.formatMember)
      _ = taken.insert(DocumentHeader.versionMember)
    }
    return taken
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    names.append(field.name)
    shapes.append(Value.shape)
  }

  func text<Value: TextValue>(_ value: inout Value) {}
  func integer(_ value: inout Int) {}
  func number(_ value: inout Number) {}
  func flag(_ value: inout Bool) {}
  func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  func list<Element: FieldValue>(_ values: inout [Element]) {}
  func record<Record: PlanRecord>(_ record: inout Record) {}
}
