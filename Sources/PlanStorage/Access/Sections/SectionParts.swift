/// Which parts of a section a right covers.
public struct SectionParts: OptionSet, Hashable, Sendable {
  /// One bit for each part.
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// What a report is, by whom and when, without what it says.
  public static let summary = Self(rawValue: 1 << 0)

  /// What the actor wrote, said or delivers.
  public static let own = Self(rawValue: 1 << 1)

  /// Readings, delivered sessions and entries in the unique profile.
  public static let records = Self(rawValue: 1 << 2)

  /// The whole section.
  public static let everything = Self(rawValue: 0xFF)
}
