/// A unique reference number: the five or six digits of a school in the national register.
///
/// A school that becomes an academy gets a new one. There is no check digit.
public struct URN: OfficialIdentifier {
  public static let scheme = "urn"
  public static let isPersonal = false

  /// A URN without text, which stands in a blank record until the real one is read.
  public static let blank = URN()

  public let text: String

  private init() {
    text = ""
  }

  public init?(fieldText: String) {
    guard Self.keeps(fieldText) else { return nil }
    text = fieldText
  }

  public static func accepts(_ text: String) -> Bool {
    5...6 ~= text.utf8.count && text.utf8.allSatisfy(\.isASCIIDigit)
  }
}
