import PlanModel

// Numbers in coders: exact as far as the coder goes, and refused beyond that.

extension JSONNumber {
  /// The digits that every binary number of 64 bits keeps apart.
  private static let binaryDigits = 15

  /// Reads a number, `nil` if there is no number.
  ///
  /// - Parameter decoder: The decoder at the value.
  /// - Throws: An error if the decoder may have rounded the number.
  init?(carriedBy decoder: any Decoder) throws {
    guard let container = try? decoder.singleValueContainer() else { return nil }
    if let carrier = decoder.userInfo[.exactNumbers] as? NumberCarrier {
      guard let number = carrier.decode(container) else { return nil }
      self = number.plain
      return
    }
    guard let binary = try? container.decode(Double.self),
      let number = JSONNumber(binary)
    else { return nil }
    if binary.magnitude >= 1e15, let whole = try? container.decode(Int64.self) {
      self.init(checked: String(whole))
    } else if let exact = ExactDecimal(number), exact.digits.count <= Self.binaryDigits {
      self = number.plain
    } else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: CodingReason.inexactNumber
        )
      )
    }
  }

  /// Writes the number.
  ///
  /// - Parameter encoder: The encoder at the place of the value.
  /// - Throws: An error if the encoder would round the number.
  func encodeCarried(by encoder: any Encoder) throws {
    if let whole = intValue {
      var container = encoder.singleValueContainer()
      return try container.encode(whole)
    }
    if let carrier = encoder.userInfo[.exactNumbers] as? NumberCarrier,
      try carrier.encode(self, encoder)
    {
      return
    }
    guard let binary = doubleValue, let exact = ExactDecimal(self),
      exact.digits.count <= Self.binaryDigits,
      JSONNumber(binary).flatMap(ExactDecimal.init) == exact
    else {
      throw EncodingError.invalidValue(
        self,
        .init(
          codingPath: encoder.codingPath,
          debugDescription: CodingReason.inexactNumber
        )
      )
    }
    var container = encoder.singleValueContainer()
    try container.encode(binary)
  }

  /// The same number in plain digits, if it is of the size of a plan's numbers.
  private var plain: JSONNumber { number.map(JSONNumber.init) ?? self }
}
