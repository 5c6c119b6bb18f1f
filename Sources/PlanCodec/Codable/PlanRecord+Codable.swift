public import PlanModel

// What all records, texts and codes do with a coder. The lists of them are beside this file.

extension PlanRecord where Self: Decodable {
  /// Reads a record from a decoder of any format.
  ///
  /// Fields are read as ``PlanJSON`` reads them. What is no field is kept in
  /// ``/PlanModel/PlanRecord/unknownMembers``, in the order of the bytes of the names,
  /// because a decoder has no order of its own. A document may say its format and version,
  /// and need not; what it says is checked.
  ///
  /// A coder sees the text first: it may let pass what ``PlanJSON`` refuses, such as a name
  /// that occurs twice, and may change texts. Foundation's binary property lists keep one of
  /// two texts that differ only in how their accents are composed.
  ///
  /// - Parameter decoder: The decoder at the record.
  /// - Throws: A decoding error with the place and the cure and without any content, for the
  ///   first thing that is wrong.
  public init(from decoder: any Decoder) throws {
    let read = try FieldDecoder.record(of: Self.self, from: decoder)
    guard let record = read as? Self else { throw FieldDecoder.wrongKind(at: decoder) }
    self = record
  }
}

extension PlanRecord where Self: Encodable {
  /// Writes the record to an encoder of any format.
  ///
  /// The members are those that ``PlanJSON`` writes: what is absent is left out, unknown
  /// members are written too. A document at the top of an encoder says its format and
  /// version, so that ``PlanJSON`` reads what a JSON encoder made.
  ///
  /// - Parameter encoder: The encoder at the place of the record.
  /// - Throws: An error if an unknown member is not JSON or has a name that can't be
  ///   written, or for a number that the encoder would round; see ``NumberCarrier``.
  public func encode(to encoder: any Encoder) throws {
    try FieldEncoder.encode(self, to: encoder)
  }
}

extension TextValue where Self: Decodable {
  /// Reads the value from its text.
  ///
  /// - Parameter decoder: The decoder at the value.
  /// - Throws: A decoding error that quotes nothing, if there is no text of the right form.
  public init(from decoder: any Decoder) throws {
    self = try FieldBox<Self>(from: decoder).value
  }
}

extension TextValue where Self: Encodable {
  /// Writes the value as its text.
  ///
  /// - Parameter encoder: The encoder at the place of the value.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try FieldBox(self).encode(to: encoder)
  }
}

extension VocabularyCode where Self: Decodable {
  /// Reads the code from its text; any text is a code.
  ///
  /// - Parameter decoder: The decoder at the code.
  /// - Throws: A decoding error that quotes nothing, if there is no text.
  public init(from decoder: any Decoder) throws {
    self = try FieldBox<Self>(from: decoder).value
  }
}

extension VocabularyCode where Self: Encodable {
  /// Writes the code as its text.
  ///
  /// - Parameter encoder: The encoder at the place of the code.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try FieldBox(self).encode(to: encoder)
  }
}
