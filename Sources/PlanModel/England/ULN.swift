/// A unique learner number: ten digits, the last of which checks the others.
///
/// Learners have one from the age of 14. It is personal data: printing one shows `ULN(•)`,
/// and only ``text`` gives it away.
///
/// ## Topics
///
/// ### Checking text
/// - ``check(_:)``
/// - ``checkDigit(for:)``
public struct ULN: OfficialIdentifier {
  public static let scheme = "uln"
  public static let isPersonal = true

  /// A ULN without text, which stands in a blank record until the real one is read.
  public static let blank = ULN()

  public let text: String

  private init() {
    text = ""
  }

  public init?(fieldText: String) {
    guard Self.keeps(fieldText) else { return nil }
    text = fieldText
  }

  public static func accepts(_ text: String) -> Bool {
    check(text).isValid
  }
}

// MARK: - Check digit

extension ULN {
  /// Returns the check digit that belongs after nine digits.
  ///
  /// The digits count 10, 9 and so on down to 2 times, summed. With the remainder by 11, the
  /// check digit is 10 less the remainder. Digits with a remainder of 0 are never issued.
  ///
  /// - Parameter digits: Nine digits, the first not 0.
  /// - Returns: The digit, or `nil` if the digits can't begin a ULN.
  public static func checkDigit(for digits: String) -> Character? {
    guard let remainder = remainder(of: digits.utf8), remainder > 0 else { return nil }
    return Character(UnicodeScalar(UInt8(ascii: "0") + UInt8(10 - remainder)))
  }

  /// Returns the remainder by 11 of the weighted sum of nine digits, `nil` for other text.
  static func remainder(of bytes: some Collection<UInt8>) -> Int? {
    guard bytes.first != UInt8(ascii: "0") else { return nil }
    var weight = 10
    var sum = 0
    for byte in bytes {
      guard weight >= 2, let digit = byte.asciiDigitValue else { return nil }
      sum += weight * digit
      weight -= 1
    }
    return weight == 1 ? sum % 11 : nil
  }
}
