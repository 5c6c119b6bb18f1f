import PlanModel

/// Writes a record as lines for people, each field with its name and value.
struct ReadableRecord: FieldVisitor {
  private(set) var lines: [String] = []

  private var path = RecordPath()
  private let margin: Int
  private let reasons: [String: [ReviewReason]]

  /// What stands in front of the value that comes next: a field's name or a list's dash.
  private var label = ""

  /// Writes the fields of a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - marks: What has to be looked at in it; each is written beside its field.
  ///   - margin: How far the lines are moved to the right.
  init(_ record: some PlanRecord, marks: [ReviewMark], margin: Int) {
    self.margin = margin
    reasons = Dictionary(grouping: marks, by: \.path).mapValues { $0.map(\.reason) }
    var record = record
    fields(of: &record)
  }

  private var indent: String {
    String(repeating: "  ", count: margin + max(path.depth - 1, 0))
  }

  private mutating func add(_ value: String) {
    let notes = (reasons[path.text] ?? []).map(\.rawValue)
    let note = notes.isEmpty ? "" : " [to review: \(notes.joined(separator: ", "))]"
    // A line of a longer text never looks like a field of its own.
    let text = ReadableText.lines(of: value).joined(separator: "\n\(indent)    | ")
    lines.append("\(indent)\(label):\(note)\(text.isEmpty ? "" : " ")\(text)")
  }

  private mutating func fields(of record: inout some PlanRecord) {
    record.visitFields(&self)
    for member in record.unknownMembers.members {
      path.enter(member.name)
      label = member.name
      add(member.value)
      path.leave()
    }
  }

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    guard !value.isAbsent else { return }
    path.enter(field.name)
    label = ReadableText.words(of: field.name)
    value.accept(&self)
    path.leave()
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    guard let code = value as? any VocabularyCode, code.isKnown else {
      add(value.fieldText)
      return
    }
    add("\(code.name) (\(code.rawValue))")
  }

  mutating func integer(_ value: inout Int) { add("\(value)") }
  mutating func number(_ value: inout Number) { add("\(value)") }
  mutating func flag(_ value: inout Bool) { add(value ? "yes" : "no") }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
    value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) {
    add("")
    for index in values.indices {
      path.enter("\(index)")
      label = "\(index + 1)"
      var value = values[index]
      value.accept(&self)
      path.leave()
    }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) {
    add("")
    fields(of: &record)
  }
}

/// Text as it is laid out for people.
enum ReadableText {
  /// Returns the words of a field's name: `legalForename` is "Legal forename", and
  /// `formerUPNs` is "Former UPNs".
  static func words(of name: String) -> String {
    let name = Array(name.utf8)
    var words: [UInt8] = []
    for (index, byte) in name.enumerated() {
      let next = index + 1 < name.count ? name[index + 1] : UInt8(ascii: "a")
      if words.isEmpty {
        words.append(isLower(byte) ? byte - 0x20 : byte)
      } else if !isLower(byte), isLower(name[index - 1]) {
        words.append(UInt8(ascii: " "))
        words.append(isLower(next) ? byte | 0x20 : byte)
      } else {
        words.append(byte)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  /// Returns the lines of a text, cut at line feeds with or without a carriage return.
  static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      let line = $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0
      return String(decoding: line, as: UTF8.self)
    }
  }
}
