/// A UK provider reference number: the eight digits of a provider of learning, the first 1.
public struct UKPRN: OfficialIdentifier {
  public static let scheme = "ukprn"
  public static let isPersonal = false

  /// A UKPRN without text, which stands in a blank record until the real one is read.
  public static let blank = UKPRN()

  public let text: String

  private init() {
    text = ""
  }

  public init?(fieldText: String) {
    guard Self.keeps(fieldText) else { return nil }
    text = fieldText
  }

  public static func accepts(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count == 8 && bytes.first == UInt8(ascii: "1")
      && bytes.allSatisfy(\.isASCIIDigit)
  }
}
