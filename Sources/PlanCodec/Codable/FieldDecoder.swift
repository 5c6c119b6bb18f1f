import PlanModel

/// Reads a value out of a decoder of any format.
struct FieldDecoder: FieldVisitor {
  typealias Failure = any Error

  private let decoder: any Decoder

  /// The members of the record whose fields are visited, `nil` outside a record.
  private var members: KeyedDecodingContainer<MemberKey>?

  /// How many of the members were fields.
  private var fieldCount = 0

  init(_ decoder: any Decoder) {
    self.decoder = decoder
  }

  mutating func field<Value: FieldValue>(
    _ field: Field,
    _ value: inout Value
  ) throws {
    guard let members else { return }
    let key = MemberKey(field.name)
    guard members.contains(key) else {
      guard Value.shape.isOmittable else {
        throw DecodingError.keyNotFound(key, context(.missingField))
      }
      value = Value.blank
      return
    }
    fieldCount += 1
    value = try members.decode(FieldBox<Value>.self, forKey: key).value
  }

  mutating func text<Value: TextValue>(_ value: inout Value) throws {
    let text = try single(Value.self) { try $0.decode(String.self) }
    guard let read = Value(fieldText: text) else {
      throw DecodingError.dataCorrupted(context(Self.code(for: Value.shape)))
    }
    value = read
  }

  mutating func integer(_ value: inout Int) throws {
    value = try single(Int.self) { try $0.decode(Int.self) }
  }

  mutating func number(_ value: inout Number) throws {
    guard let number = try JSONNumber(carriedBy: decoder) else {
      throw DecodingError.typeMismatch(Number.self, context(.wrongType))
    }
    guard let exact = number.number else {
      throw DecodingError.dataCorrupted(context(.numberOutOfRange))
    }
    value = exact
  }

  mutating func flag(_ value: inout Bool) throws {
    value = try single(Bool.self) { try $0.decode(Bool.self) }
  }

  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) throws {
    guard try !single(Wrapped.self, { $0.decodeNil() }) else {
      value = nil
      return
    }
    var wrapped = Wrapped.blank
    try wrapped.accept(&self)
    value = wrapped
  }

  mutating func list<Element: FieldValue>(_ values: inout [Element]) throws {
    var elements = try place([Element].self) { try $0.unkeyedContainer() }
    values = []
    while !elements.isAtEnd {
      values.append(try elements.decode(FieldBox<Element>.self).value)
    }
  }

  mutating func record<Record: PlanRecord>(_ record: inout Record) throws {
    let members = try place(Record.self) { try $0.container(keyedBy: MemberKey.self) }
    let isDocument = Record.self is any PlanDocument.Type
    let fields = isDocument ? FieldList(of: Record.self) : nil
    if let fields { try checkHeader(of: fields, in: members) }
    self.members = members
    try record.visitFields(&self)
    // Most records have no other members, and their names need not be looked at.
    guard members.allKeys.count != fieldCount else { return }
    record.unknownMembers = try unknownMembers(
      besides: fields ?? FieldList(of: Record.self)
    )
  }
}

// MARK: - Records without their type

extension FieldDecoder {
  /// Reads a record behind its protocol, so that this is compiled once and not for each kind.
  ///
  /// - Parameters:
  ///   - kind: The kind of record that is wanted.
  ///   - decoder: The decoder at the record.
  /// - Returns: A record of the kind.
  /// - Throws: What is wrong with the record.
  @inline(never)
  static func record(
    of kind: any PlanRecord.Type,
    from decoder: any Decoder
  ) throws -> any PlanRecord {
    var reader = FieldDecoder(decoder)
    var record: any PlanRecord = kind.blank
    try record.accept(&reader)
    return record
  }

  /// Returns the error that a value is of another kind than its place holds.
  @inline(never)
  static func wrongKind(at decoder: any Decoder) -> DecodingError {
    .typeMismatch((any PlanRecord).self, FieldDecoder(decoder).context(.wrongType))
  }
}

// MARK: - Other members

extension FieldDecoder {
  /// Checks what a document says of itself, as far as it says anything.
  private func checkHeader(
    of fields: FieldList,
    in members: KeyedDecodingContainer<MemberKey>
  ) throws {
    guard let formatName = fields.formatName else { return }
    if members.contains(.format), headerText(.format, members) != formatName {
      throw DecodingError.dataCorrupted(context(.wrongFormat, at: .format))
    }
    guard members.contains(.version) else { return }
    guard let version = headerText(.version, members).flatMap(FormatVersion.init) else {
      throw DecodingError.dataCorrupted(context(.invalidVersion, at: .version))
    }
    guard version.major <= FormatVersion.current.major else {
      throw DecodingError.dataCorrupted(context(.newerVersion, at: .version))
    }
  }

  private func headerText(
    _ key: MemberKey,
    _ members: KeyedDecodingContainer<MemberKey>
  ) -> String? {
    try? members.decode(String.self, forKey: key)
  }

  /// Reads the members that are no field, in the order of the bytes of their names.
  ///
  /// A decoder lists keys in any order, so an order is made that is always the same. An
  /// error says where the record is and not the name of the member, which is content.
  private func unknownMembers(besides fields: FieldList) throws -> UnknownMembers {
    var unknown = UnknownMembers()
    guard let members else { return unknown }
    for key in members.allKeys.ordered where !fields.contains(key.stringValue) {
      guard key.stringValue.utf8.count <= JSONLimits.standard.nameBytes else {
        throw DecodingError.dataCorrupted(context(.nameTooLong))
      }
      let value: JSONValue
      do {
        value = try members.decode(JSONValue.self, forKey: key)
      } catch {
        throw DecodingError.dataCorrupted(context(error))
      }
      unknown.append(.init(name: key.stringValue, value: value.canonicalText))
    }
    return unknown
  }
}

// MARK: - Errors

extension FieldDecoder {
  /// Reads a value that holds no others, or says that it is of another kind.
  private func single<Value, Result>(
    _ type: Value.Type,
    _ read: (any SingleValueDecodingContainer) throws -> Result
  ) throws -> Result {
    try place(type) { try read(try $0.singleValueContainer()) }
  }

  /// Does what a decoder can, and hides what its own error may quote.
  private func place<Value, Result>(
    _ type: Value.Type,
    _ read: (any Decoder) throws -> Result
  ) throws -> Result {
    do {
      return try read(decoder)
    } catch {
      throw DecodingError.typeMismatch(type, context(.wrongType))
    }
  }

  private func context(
    _ code: JSONError.Code,
    at key: MemberKey? = nil
  ) -> DecodingError.Context {
    DecodingError.Context(
      codingPath: decoder.codingPath + (key.map { [$0] } ?? []),
      debugDescription: code.cure
    )
  }

  /// Returns what was wrong inside a member that the format does not know.
  private func context(_ error: any Error) -> DecodingError.Context {
    DecodingError.Context(
      codingPath: decoder.codingPath,
      debugDescription: CodingReason.text(of: error)
    )
  }

  private static func code(for shape: FieldShape) -> JSONError.Code {
    switch shape {
    case .formattedText("day"): .invalidDay
    case .formattedText("instant"): .invalidInstant
    case .formattedText("identifier"): .invalidIdentifier
    default: .invalidText
    }
  }
}

extension [MemberKey] {
  /// The keys in the order of the bytes of their names.
  var ordered: [MemberKey] {
    sorted { $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8) }
  }
}
