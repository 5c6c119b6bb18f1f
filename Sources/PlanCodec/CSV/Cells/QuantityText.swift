import PlanModel

/// Reads numbers that have a unit beside them.
enum QuantityText {
  /// The largest number of bytes of a unit.
  private static let maximumUnitLength = 40

  static func quantity(_ bytes: ArraySlice<UInt8>) throws(CSVError.Code) -> CSVQuantity {
    guard bytes.count <= 100 else { throw .invalidNumber }
    if let (sign, amount) = currency(bytes) {
      return CSVQuantity(number: try NumberText.number(amount), unit: sign)
    }
    let digits = bytes.lastIndex { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard let digits else { throw .invalidNumber }
    let unit = TrimmedBytes.trimming(bytes[(digits + 1)...])
    guard unit.count <= maximumUnitLength, isUnit(unit) else { throw .invalidNumber }
    return CSVQuantity(
      number: try NumberText.number(bytes[...digits]),
      unit: unit.isEmpty ? nil : String(decoding: unit, as: UTF8.self)
    )
  }

  static func pounds(_ bytes: ArraySlice<UInt8>) throws(CSVError.Code) -> Number {
    let quantity = try quantity(bytes)
    guard let unit = quantity.unit else { return quantity.number }
    let names = ["\u{A3}", "gbp", "pounds", "pound"]
    let word = ASCIIText.lowercased(unit.utf8)
    guard names.contains(where: { word.elementsEqual($0.utf8) }) else {
      throw .invalidNumber
    }
    return quantity.number
  }

  /// Splits `£12` into the sign of a currency and the amount.
  private static func currency(
    _ bytes: ArraySlice<UInt8>
  ) -> (sign: String, amount: ArraySlice<UInt8>)? {
    for sign in ["\u{A3}", "\u{20AC}", "$"] where bytes.starts(with: sign.utf8) {
      return (sign, TrimmedBytes.trimming(bytes.dropFirst(sign.utf8.count)))
    }
    return nil
  }

  /// Returns whether text behind a number is a unit: a letter or a sign comes first, and no
  /// mark that belongs to numbers or fractions of one.
  private static func isUnit(_ unit: ArraySlice<UInt8>) -> Bool {
    guard let first = unit.first else { return true }
    switch first {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "%"), UInt8(ascii: "/"):
      return true
    default:
      // A degree sign or a letter beyond ASCII is a unit, the vulgar fractions are not.
      let isFraction =
        unit.count > 1 && first == 0xC2 && 0xBC...0xBE ~= unit.dropFirst().first ?? 0
      return first >= 0x80 && !isFraction && !unit.starts(with: [0xE2, 0x85])
    }
  }
}
