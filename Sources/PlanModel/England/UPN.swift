/// A unique pupil number: a check letter, then who issued the number, and when.
///
/// In `Q305700026001`, `Q` is the check letter, 305 the local authority, 7000 the
/// establishment, 26 the academic year and 001 a serial number. A temporary UPN ends in a
/// letter. A UPN is personal data: printing one shows `UPN(•)`, and only ``text`` gives it
/// away. It must not become a general key for a pupil.
///
/// ## Topics
///
/// ### Checking text
/// - ``check(_:authorities:)``
/// - ``checkLetter(for:)``
///
/// ### Taking a UPN apart
/// - ``checkLetter``
/// - ``localAuthority``
/// - ``establishment``
/// - ``year``
/// - ``serial``
/// - ``isTemporary``
public struct UPN: OfficialIdentifier {
  public static let scheme = "upn"
  public static let isPersonal = true

  /// A UPN without text, which stands in a blank record until the real one is read.
  public static let blank = UPN()

  public let text: String

  private init() {
    text = ""
  }

  public init?(fieldText: String) {
    guard Self.keeps(fieldText) else { return nil }
    text = fieldText
  }

  public static func accepts(_ text: String) -> Bool {
    guard let expected = computedLetter(of: text) else { return false }
    return text.utf8.first == expected
  }
}

// MARK: - Parts

extension UPN {
  /// The check letter as written, right or wrong; `nil` if the text has not a UPN's form.
  public var checkLetter: Character? {
    guard hasForm, let byte = text.utf8.first else { return nil }
    return Character(UnicodeScalar(byte))
  }

  /// The three digits of the local authority; `nil` if the text has not a UPN's form.
  public var localAuthority: String? { part(1..<4) }

  /// The four digits of the establishment; `nil` if the text has not a UPN's form.
  public var establishment: String? { part(4..<8) }

  /// The last two digits of the year of issue; `nil` if the text has not a UPN's form.
  public var year: String? { part(8..<10) }

  /// The serial number of three characters; `nil` if the text has not a UPN's form.
  public var serial: String? { part(10..<13) }

  /// Whether the UPN is an interim one, which ends in a letter.
  public var isTemporary: Bool {
    guard hasForm, let last = text.utf8.last else { return false }
    return !last.isASCIIDigit
  }

  private var hasForm: Bool { UPN.computedLetter(of: text) != nil }

  private func part(_ range: Range<Int>) -> String? {
    guard hasForm else { return nil }
    let bytes = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return String(decoding: bytes, as: UTF8.self)
  }
}
