/// A school's number with the Department for Education: local authority and establishment.
///
/// People write `305/7000` or `3057000`. ``init(_:)`` and literals take both and make the
/// text of seven digits; the text in a document is kept as it stands. The number may change
/// when a school becomes an academy.
public struct LAESTAB: OfficialIdentifier {
  public static let scheme = "laestab"
  public static let isPersonal = false

  /// A LAESTAB without text, which stands in a blank record until the real one is read.
  public static let blank = LAESTAB()

  public let text: String

  private init() {
    text = ""
  }

  public init?(fieldText: String) {
    guard Self.keeps(fieldText) else { return nil }
    text = fieldText
  }

  /// Creates a LAESTAB of seven digits, if the text is one with or without a slash.
  ///
  /// - Parameter text: Seven digits, with a slash after the third or none.
  public init?(_ text: String) {
    guard let digits = LAESTAB.digits(of: text) else { return nil }
    self.text = digits
  }

  public static func accepts(_ text: String) -> Bool {
    digits(of: text) != nil
  }
}

// MARK: - Parts

extension LAESTAB {
  /// The three digits of the local authority; `nil` if the text is not a LAESTAB.
  public var localAuthority: String? {
    LAESTAB.digits(of: text).map { String(decoding: $0.utf8.prefix(3), as: UTF8.self) }
  }

  /// The four digits of the establishment; `nil` if the text is not a LAESTAB.
  public var establishment: String? {
    LAESTAB.digits(of: text).map { String(decoding: $0.utf8.suffix(4), as: UTF8.self) }
  }

  private static func digits(of text: String) -> String? {
    let bytes = text.utf8
    guard bytes.count == 7 || bytes.count == 8 else { return nil }
    let hasSlash = bytes.count == 8
    guard !hasSlash || bytes.dropFirst(3).first == UInt8(ascii: "/") else { return nil }
    let digits = Array(bytes.prefix(3)) + bytes.suffix(4)
    return digits.allSatisfy(\.isASCIIDigit)
      ? String(decoding: digits, as: UTF8.self) : nil
  }
}
