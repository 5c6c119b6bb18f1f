import PlanModel

/// Writes any record as canonical JSON by its list of fields.
///
/// Records of the format have code of their own that is faster and writes the same.
struct RecordText: FieldVisitor {
  typealias Failure = JSONError

  private(set) var bytes: [UInt8] = []

  /// How many objects and arrays are open.
  private var depth = 0

  mutating func field<Value: FieldValue>(
    _ field: Field,
    _ value: inout Value
  ) throws(JSONError) {
    guard !value.isAbsent else { return }
    key(field.name)
    try value.accept(&self)
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {
    append(quoted: value.fieldText)
  }

  mutating func integer(_ value: inout Int) {
    var buffer = JSONBuffer(capacity: 24)
    buffer.append(value)
    buffer.append(to: &bytes)
  }

  mutating func number(_ value: inout Number) {
    var buffer = JSONBuffer(capacity: 48)
    buffer.append(value)
    buffer.append(to: &bytes)
  }

  mutating func flag(_ value: inout Bool) {
    bytes += value ? Array("true".utf8) : Array("false".utf8)
  }

  mutating func optional<Wrapped: FieldValue>(
    _ value: inout Wrapped?
  ) throws(JSONError) {
    try value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) throws(JSONError) {
    bytes.append(UInt8(ascii: "["))
    depth += 1
    for index in values.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      // A copy of the value, for a visit in place would first copy the whole list.
      var value = values[index]
      try value.accept(&self)
    }
    depth -= 1
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) throws(JSONError) {
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    var fields = FieldNames()
    record.visitFields(&fields)
    try record.visitFields(&self)
    for member in record.unknownMembers.members {
      try unknown(member, besides: &fields.names)
    }
    depth -= 1
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func unknown(
    _ member: UnknownMembers.Member,
    besides taken: inout Set<[UInt8]>
  ) throws(JSONError) {
    let name = Array(member.name.utf8)
    guard name.count <= JSONLimits.standard.nameBytes else {
      throw JSONError(code: .nameTooLong, byte: 0, line: 1, column: 1)
    }
    guard taken.insert(name).inserted else {
      throw JSONError(code: .unwritableName, byte: 0, line: 1, column: 1)
    }
    key(member.name)
    var canonical = CanonicalText()
    let fault = JSONScanner.scan(
      Array(member.value.utf8),
      limits: .standard,
      depth: depth + 1,
      into: &canonical
    )
    if let fault { throw fault }
    bytes += canonical.bytes
  }

  private mutating func key(_ name: String) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func append(quoted text: String) {
    var buffer = JSONBuffer(capacity: text.utf8.count + 2)
    buffer.append(quoted: text)
    buffer.append(to: &bytes)
  }
}

/// The names of the fields of a record.
private struct FieldNames: FieldVisitor {
  var names: Set<[UInt8]> = []

  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    names.insert(Array(field.name.utf8))
  }

  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}
  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  mutating func list<Element: FieldValue>(_ values: inout [Element]) {}
  mutating func record<Record: PlanRecord>(_ record: inout Record) {}
}
