public import PlanModel

// Values that programs keep in types of their own, as the text or number of a document.

extension Day: Codable {}
extension Instant: Codable {}
extension Identifier: Codable {}
extension AcademicYear: Codable {}
extension UPN: Codable {}
extension ULN: Codable {}
extension URN: Codable {}
extension LAESTAB: Codable {}
extension UKPRN: Codable {}

extension Number: Codable {
  /// Reads an exact number.
  ///
  /// - Parameter decoder: The decoder at the number.
  /// - Throws: A decoding error that quotes nothing, if there is no number, or one that the
  ///   decoder may have rounded; see ``NumberCarrier``.
  public init(from decoder: any Decoder) throws {
    self = try FieldBox<Number>(from: decoder).value
  }

  /// Writes the number with all its digits.
  ///
  /// - Parameter encoder: The encoder at the place of the number.
  /// - Throws: An error if the encoder would round the number; see ``NumberCarrier``.
  public func encode(to encoder: any Encoder) throws {
    try FieldBox(self).encode(to: encoder)
  }
}
