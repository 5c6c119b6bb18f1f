/// Why nothing was measured.
///
/// A gap is never a zero.
public struct GapReason: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The pupil was not there.
  public static let absent = Self(rawValue: "absent")

  /// The pupil did not want to.
  public static let refused = Self(rawValue: "refused")

  /// Something came between.
  public static let interrupted = Self(rawValue: "interrupted")

  /// The measure was not given.
  public static let notAdministered = Self(rawValue: "notAdministered")

  /// The pupil was there and not well enough.
  public static let unwell = Self(rawValue: "unwell")
}

// MARK: - Vocabulary

extension GapReason {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<GapReason>(
    id: "gapReason",
    title: "Reasons for a gap",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.absent, "Absent", aliases: ["absence", "Y"]),
      .init(.refused, "Declined"),
      .init(.interrupted, "Interrupted"),
      .init(.notAdministered, "Not given"),
      .init(.unwell, "Unwell"),
    ]
  )
}
