import PlanModel

/// Writes a value into an encoder of any format.
struct FieldEncoder: FieldVisitor {
  typealias Failure = any Error

  private let encoder: any Encoder

  /// The members of the record whose fields are visited, `nil` outside a record.
  private var members: KeyedEncodingContainer<MemberKey>?

  init(_ encoder: any Encoder) {
    self.encoder = encoder
  }

  mutating func field<Value: FieldValue>(
    _ field: Field,
    _ value: inout Value
  ) throws {
    guard !value.isAbsent else { return }
    try members?.encode(FieldBox(value), forKey: MemberKey(field.name))
  }

  mutating func text<Value: TextValue>(_ value: inout Value) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.fieldText)
  }

  mutating func integer(_ value: inout Int) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  mutating func number(_ value: inout Number) throws {
    try JSONNumber(value).encodeCarried(by: encoder)
  }

  mutating func flag(_ value: inout Bool) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) throws {
    guard value != nil else {
      var container = encoder.singleValueContainer()
      try container.encodeNil()
      return
    }
    try value?.accept(&self)
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) throws {
    var elements = encoder.unkeyedContainer()
    for value in values { try elements.encode(FieldBox(value)) }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) throws {
    var members = encoder.container(keyedBy: MemberKey.self)
    if encoder.codingPath.isEmpty, let document = Record.self as? any PlanDocument.Type {
      try members.encode(document.formatName, forKey: .format)
      try members.encode(FormatVersion.current.description, forKey: .version)
    }
    self.members = members
    try record.visitFields(&self)
    guard !record.unknownMembers.isEmpty else { return }
    try encode(record.unknownMembers, besides: FieldList(of: Record.self))
  }
}

// MARK: - Records without their type

extension FieldEncoder {
  /// Writes a record behind its protocol, so that this is compiled once and not for each kind.
  @inline(never)
  static func encode(_ record: any PlanRecord, to encoder: any Encoder) throws {
    var writer = FieldEncoder(encoder)
    var copy = record
    try copy.accept(&writer)
  }
}

// MARK: - Other members

extension FieldEncoder {
  private mutating func encode(
    _ unknown: UnknownMembers,
    besides fields: FieldList
  ) throws {
    // Coders keep members by name in dictionaries, for which names are equal as strings.
    var taken = Set(fields.names)
    for member in unknown.members {
      guard member.name.utf8.count <= JSONLimits.standard.nameBytes else {
        throw EncodingError.invalidValue(member, context(.nameTooLong))
      }
      guard taken.insert(member.name).inserted else {
        throw EncodingError.invalidValue(member, context(.unwritableName))
      }
      let value: JSONValue
      do throws(JSONError) {
        value = try JSONValue(parsing: Array(member.value.utf8))
      } catch {
        throw EncodingError.invalidValue(member, context(error.code))
      }
      do {
        try members?.encode(value, forKey: MemberKey(member.name))
      } catch {
        throw EncodingError.invalidValue(member, context(error))
      }
    }
  }

  private func context(_ code: JSONError.Code) -> EncodingError.Context {
    EncodingError.Context(codingPath: encoder.codingPath, debugDescription: code.cure)
  }

  /// Returns what was wrong inside a member that the format does not know.
  private func context(_ error: any Error) -> EncodingError.Context {
    EncodingError.Context(
      codingPath: encoder.codingPath,
      debugDescription: CodingReason.text(of: error)
    )
  }
}
