import PlanModel

/// Writes records as canonical JSON text.
///
/// Members come in the order of the record's fields; what is absent is left out; members
/// that the model does not know follow in their own order.
struct JSONWriter: ~Copyable {
  var buffer: JSONBuffer

  /// How many objects and arrays are open.
  private var depth = 0

  /// Creates a writer.
  ///
  /// - Parameter capacity: The bytes for which there is room at first.
  init(capacity: Int = 16_384) {
    buffer = JSONBuffer(capacity: capacity)
  }

  /// The text.
  var bytes: [UInt8] { buffer.bytes }
}

// MARK: - Records

extension JSONWriter {
  mutating func write<Record: JSONRecord>(
    _ record: borrowing Record,
    _ name: StaticString
  ) throws(JSONError) {
    key(name)
    do throws(JSONError) {
      try write(record)
    } catch {
      throw error.inside(name.description)
    }
  }

  mutating func write<Record: JSONRecord>(
    _ record: Record?,
    _ name: StaticString
  ) throws(JSONError) {
    if case .none = record { return }
    key(name)
    do throws(JSONError) {
      open()
      try record?.writeMembers(to: &self)
      try close(record?.unknownMembers ?? UnknownMembers(), Record.self)
    } catch {
      throw error.inside(name.description)
    }
  }

  mutating func write<Record: JSONRecord>(
    _ records: [Record],
    _ name: StaticString
  ) throws(JSONError) {
    guard !records.isEmpty else { return }
    key(name)
    buffer.append(UInt8(ascii: "["))
    depth &+= 1
    var failure: JSONError?
    records.lendEach { index, record in
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      do throws(JSONError) {
        try record.writeLent(to: &self)
        return true
      } catch {
        failure = error.inside(String(index)).inside(name.description)
        return false
      }
    }
    if let failure { throw failure }
    buffer.append(UInt8(ascii: "]"))
    depth &-= 1
  }

  /// Writes a record, in braces.
  @inline(__always)
  mutating func write<Record: JSONRecord>(_ record: borrowing Record) throws(JSONError) {
    open()
    try record.writeMembers(to: &self)
    try close(record.unknownMembers, Record.self)
  }

  /// Writes a document, that says its format and version first.
  ///
  /// - Parameter document: The outermost record.
  /// - Throws: An error with a pointer, if an unknown member can't be written.
  mutating func write<Document: PlanDocument & JSONRecord>(
    document: borrowing Document
  ) throws(JSONError) {
    buffer.append(Document.code.header.canonical)
    depth += 1
    try document.writeMembers(to: &self)
    try close(document.unknownMembers, Document.self)
  }

  @inline(__always)
  fileprivate mutating func open() {
    buffer.append(UInt8(ascii: "{"))
    depth &+= 1
  }

  /// Writes the members that a record does not know, and its closing brace.
  @inline(__always)
  fileprivate mutating func close<Record: JSONRecord>(
    _ unknown: UnknownMembers,
    _ type: Record.Type
  ) throws(JSONError) {
    if !unknown.isEmpty {
      try write(unknown, besides: Record.members, hasHeader: Record.header != nil)
    }
    buffer.append(UInt8(ascii: "}"))
    depth &-= 1
  }
}

extension JSONRecord {
  /// Writes the record, which is lent and not changed.
  @inline(__always)
  fileprivate mutating func writeLent(to writer: inout JSONWriter) throws(JSONError) {
    writer.open()
    try writeMembers(to: &writer)
    try writer.close(unknownMembers, Self.self)
  }
}

// MARK: - Unknown members

extension JSONWriter {
  @inline(never)
  private mutating func write(
    _ unknown: UnknownMembers,
    besides fields: MemberTable,
    hasHeader: Bool
  ) throws(JSONError) {
    var taken = MemberNames()
    let limits = JSONLimits.standard
    for member in unknown.members {
      guard member.name.utf8.count <= limits.nameBytes else {
        throw JSONError(code: .nameTooLong, byte: 0, line: 1, column: 1)
      }
      guard fields.place(of: member.name.utf8) == nil, taken.insert(member.name),
        !hasHeader || !DocumentHeader.isMember(member.name)
      else {
        throw JSONError(code: .unwritableName, byte: 0, line: 1, column: 1)
      }
      separate()
      buffer.append(quoted: member.name)
      buffer.append(UInt8(ascii: ":"))
      try unknownValue(Array(member.value.utf8))
    }
  }

  /// Checks the text of a value and writes it in canonical form.
  private mutating func unknownValue(_ text: [UInt8]) throws(JSONError) {
    var canonical = CanonicalText()
    let fault = JSONScanner.scan(
      text,
      limits: .standard,
      depth: depth + 1,
      into: &canonical
    )
    if let fault { throw fault }
    buffer.append(canonical.bytes)
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

// MARK: - Punctuation

extension JSONWriter {
  /// Writes the name of a member, with a comma in front of it if it is not the first.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    buffer.makeRoom(name.utf8CodeUnitCount &+ 4)
    if buffer.last != UInt8(ascii: "{") { buffer.put(UInt8(ascii: ",")) }
    buffer.put(UInt8(ascii: "\""))
    buffer.put(word: name)
    buffer.put(UInt8(ascii: "\""))
    buffer.put(UInt8(ascii: ":"))
  }

  /// Writes a comma, unless the next member is the first one.
  private mutating func separate() {
    if buffer.last != UInt8(ascii: "{") { buffer.append(UInt8(ascii: ",")) }
  }
}
