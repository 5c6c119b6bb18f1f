// A JSON value goes through coders of any format that has the same kinds of values.

extension JSONValue: Codable {
  /// Reads a value of any kind.
  ///
  /// Decoders list the members of an object in any order, so they come in the order of the
  /// bytes of their names. A number has the digits that the decoder gives, in plain form:
  /// `1.0` becomes `1`.
  ///
  /// - Parameter decoder: The decoder at the value.
  /// - Throws: An error if the value nests deeper than 64, is of a kind that JSON does not
  ///   have, or is a number that the decoder may have rounded; see ``NumberCarrier``. It
  ///   gives the place of the outermost value, for names inside are content.
  public init(from decoder: any Decoder) throws {
    guard decoder.codingPath.count < JSONLimits.standard.depth else {
      throw Self.fault(CodingReason.tooDeep, at: decoder)
    }
    if let scalar = try Self.scalar(from: decoder) {
      self = scalar
    } else if let members = try? decoder.container(keyedBy: MemberKey.self) {
      self = .object(
        try members.allKeys.ordered.map { key in
          let value = try Self.inner(of: decoder) {
            try members.decode(JSONValue.self, forKey: key)
          }
          return Member(name: key.stringValue, value: value)
        }
      )
    } else if var elements = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !elements.isAtEnd {
        values.append(
          try Self.inner(of: decoder) { try elements.decode(JSONValue.self) }
        )
      }
      self = .array(values)
    } else {
      throw Self.fault(CodingReason.wrongType, at: decoder)
    }
  }

  /// Writes the value.
  ///
  /// - Parameter encoder: The encoder at the place of the value.
  /// - Throws: An error if the value nests deeper than 64, has two names that a coder can't
  ///   tell apart, such as é in one and in two characters, or a number that the encoder
  ///   would round; see ``NumberCarrier``.
  public func encode(to encoder: any Encoder) throws {
    guard encoder.codingPath.count < JSONLimits.standard.depth else {
      throw fault(CodingReason.tooDeep, at: encoder)
    }
    switch self {
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .bool(let flag):
      var container = encoder.singleValueContainer()
      try container.encode(flag)
    case .number(let number): try number.encodeCarried(by: encoder)
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements {
        try inner(of: encoder) { try container.encode(element) }
      }
    case .object(let members): try encode(members, to: encoder)
    }
  }

  private func encode(_ members: [Member], to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: MemberKey.self)
    var names: Set<String> = []
    for member in members {
      guard names.insert(member.name).inserted else {
        throw fault(CodingReason.sameNames, at: encoder)
      }
      try inner(of: encoder) {
        try container.encode(member.value, forKey: MemberKey(member.name))
      }
    }
  }

  /// Reads a value without others inside, `nil` if there is none.
  private static func scalar(from decoder: any Decoder) throws -> JSONValue? {
    if let container = try? decoder.singleValueContainer() {
      if container.decodeNil() { return .null }
      if let flag = try? container.decode(Bool.self) { return .bool(flag) }
      if let text = try? container.decode(String.self) { return .string(text) }
    }
    return try JSONNumber(carriedBy: decoder).map(JSONValue.number)
  }
}

// MARK: - Errors

extension JSONValue {
  /// Does what is inside a value, and says what is wrong there of the value as a whole.
  private static func inner<Result>(
    of decoder: any Decoder,
    _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch {
      throw fault(CodingReason.text(of: error), at: decoder)
    }
  }

  private func inner(of encoder: any Encoder, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      throw fault(CodingReason.text(of: error), at: encoder)
    }
  }

  private static func fault(_ reason: String, at decoder: any Decoder) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: reason))
  }

  private func fault(_ reason: String, at encoder: any Encoder) -> EncodingError {
    .invalidValue(
      self,
      .init(codingPath: encoder.codingPath, debugDescription: reason)
    )
  }
}
