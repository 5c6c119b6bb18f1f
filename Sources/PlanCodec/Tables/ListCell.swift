import PlanModel

/// Writes a list of values into one cell, so that it can be read back.
///
/// Values stand one after another with ` | ` between them. In each, `\` is written `\\` and
/// `|` is written `\|`; a value without text is written `\e`.
struct ListCell: FieldVisitor {
  private var items: [String] = []

  static func text(of values: [some FieldValue]) -> String {
    var cell = ListCell()
    for value in values {
      var copy = value
      copy.accept(&cell)
    }
    return cell.items.joined(separator: " | ")
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    var bytes: [UInt8] = []
    for byte in value.fieldText.utf8 {
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "|") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    items.append(bytes.isEmpty ? "\\e" : String(decoding: bytes, as: UTF8.self))
  }

  mutating func integer(_ value: inout Int) { items.append(String(value)) }
  mutating func number(_ value: inout Number) { items.append(value.description) }
  mutating func flag(_ value: inout Bool) { items.append(value ? "true" : "false") }

  // Only lists of single values get a cell.
  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {}
  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  mutating func list<Element: FieldValue>(_ values: inout [Element]) {}
  mutating func record<Record: PlanRecord>(_ record: inout Record) {}
}
