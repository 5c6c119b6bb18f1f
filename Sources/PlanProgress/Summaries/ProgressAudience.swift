/// For whom a summary is put into words.
///
/// The same facts are told to everybody; what differs is how many, and in which words.
/// The codes are open.
public struct ProgressAudience: RawRepresentable, Hashable, Sendable {
  /// The code, such as `pupil`.
  public let rawValue: String

  /// Creates an audience; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `pupil`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Those who teach: data, counts, days and uncertainty.
  public static let teacher = Self(rawValue: "teacher")

  /// The pupil: two or three short sentences in plain words.
  public static let pupil = Self(rawValue: "pupil")

  /// Parents and carers: a few plain sentences without terms of the trade.
  public static let family = Self(rawValue: "family")
}
