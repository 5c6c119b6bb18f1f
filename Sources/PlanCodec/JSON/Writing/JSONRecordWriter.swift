import PlanModel

/// Writes records as canonical JSON text.
///
/// Members come in the order of the record's fields; what is absent is left out; members
/// that the model does not know follow in their own order.
struct JSONRecordWriter: FieldVisitor {
  typealias Failure = JSONError

  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var names = FieldNamesTable()

  /// Returns the text of a document, that says its format and version first.
  ///
  /// - Parameter document: The outermost record.
  /// - Returns: One line without spaces and without a line feed.
  /// - Throws: An error with a pointer, if an unknown member can't be written.
  static func text<Document: PlanDocument>(
    of document: Document
  ) throws(JSONError) -> [UInt8] {
    var writer = JSONRecordWriter()
    var copy = document
    writer.bytes.append(UInt8(ascii: "{"))
    writer.member(DocumentHeader.formatMember)
    writer.bytes.appendJSONString(Document.formatName.utf8)
    writer.member(DocumentHeader.versionMember)
    writer.bytes.appendJSONString(FormatVersion.current.description.utf8)
    try writer.finish(&copy)
    return writer.bytes
  }

  mutating func field<Value: FieldValue>(
    _ field: Field,
    _ value: inout Value
  ) throws(JSONError) {
    guard !value.isAbsent else { return }
    member(field.name)
    do throws(JSONError) {
      try value.accept(&self)
    } catch {
      throw error.inside(field.name)
    }
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    bytes.appendJSONString(value.fieldText.utf8)
  }

  mutating func integer(_ value: inout Int) {
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func number(_ value: inout Number) {
    bytes.append(contentsOf: value.description.utf8)
  }

  mutating func flag(_ value: inout Bool) {
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  mutating func optional<Wrapped: FieldValue>(
    _ value: inout Wrapped?
  ) throws(JSONError) {
    guard value != nil else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    try value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(
    _ values: inout [Element]
  ) throws(JSONError) {
    bytes.append(UInt8(ascii: "["))
    depth += 1
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      var copy = value
      do throws(JSONError) {
        try copy.accept(&self)
      } catch {
        throw error.inside(String(index))
      }
    }
    depth -= 1
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) throws(JSONError) {
    bytes.append(UInt8(ascii: "{"))
    try finish(&record)
  }
}

// MARK: - Members

extension JSONRecordWriter {
  /// Writes the members of a record, whose opening brace has been written.
  private mutating func finish<Record: PlanRecord>(
    _ record: inout Record
  ) throws(JSONError) {
    depth += 1
    try record.visitFields(&self)
    let unknown = record.unknownMembers
    if !unknown.isEmpty { try write(unknown, besides: names.names(of: Record.self)) }
    depth -= 1
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes the name of a member.
  private mutating func member(_ name: String) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func write(
    _ unknown: UnknownMembers,
    besides fields: FieldNames
  ) throws(JSONError) {
    var taken = fields.takenNames()
    let limits = JSONLimits.standard
    for member in unknown.members {
      guard member.name.utf8.count <= limits.nameBytes else {
        throw JSONError(code: .nameTooLong, byte: 0, line: 1, column: 1)
      }
      guard taken.insert(member.name) else {
        throw JSONError(code: .unwritableName, byte: 0, line: 1, column: 1)
      }
      if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSONString(member.name.utf8)
      bytes.append(UInt8(ascii: ":"))
      try unknownValue(Array(member.value.utf8))
    }
  }

  /// Checks the text of a value and writes it in canonical form.
  private mutating func unknownValue(_ text: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(text, limits: .standard)
    var canonical = CanonicalText()
    do throws(JSONFault) {
      scanner.skipSpace()
      try scanner.value(depth: depth + 1, into: &canonical)
      try scanner.finish()
    } catch {
      var locator = JSONLocator(text)
      throw locator.error(error)
    }
    bytes.append(contentsOf: canonical.bytes)
  }
}

extension JSONError {
  /// The same error, seen from the record or list that holds the field.
  fileprivate func inside(_ step: String) -> JSONError {
    JSONError(
      code: code,
      byte: byte,
      line: line,
      column: column,
      pointer: "/" + step + pointer
    )
  }
}
