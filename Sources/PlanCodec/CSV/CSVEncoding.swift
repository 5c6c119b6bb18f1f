/// How the letters of a CSV file are written as bytes.
///
/// ## Topics
///
/// ### Encodings
/// - ``utf8``
/// - ``utf16``
/// - ``windows1252``
public struct CSVEncoding: RawRepresentable, Hashable, Sendable {
  /// The name of the encoding, such as `utf-8`.
  public let rawValue: String

  /// Creates an encoding from its name.
  ///
  /// - Parameter rawValue: The name; a file in an encoding that is not listed is refused.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// UTF-8, with or without a byte order mark.
  public static let utf8 = Self(rawValue: "utf-8")

  /// UTF-16 in either byte order, as spreadsheets write "Unicode text".
  ///
  /// Without a byte order mark the order that fits the zeros of English text is taken, and
  /// the low byte first if neither does.
  public static let utf16 = Self(rawValue: "utf-16")

  /// Windows-1252, as older programs write on a computer set up for English.
  ///
  /// The five bytes that it does not define are faults.
  public static let windows1252 = Self(rawValue: "windows-1252")
}
