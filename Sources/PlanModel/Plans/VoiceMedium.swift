/// How a voice was expressed.
public struct VoiceMedium: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Spoken.
  public static let speech = Self(rawValue: "speech")

  /// Written or typed.
  public static let writing = Self(rawValue: "writing")

  /// Drawn.
  public static let drawing = Self(rawValue: "drawing")

  /// Chosen with symbols or pictures.
  public static let symbols = Self(rawValue: "symbols")

  /// Chosen or told with photographs.
  public static let photographs = Self(rawValue: "photographs")

  /// Said with a communication aid.
  public static let communicationAid = Self(rawValue: "communicationAid")

  /// Signed.
  public static let signing = Self(rawValue: "signing")

  /// Seen in what the pupil does, and put into words by an observer.
  public static let observed = Self(rawValue: "observed")
}

// MARK: - Vocabulary

extension VoiceMedium {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<VoiceMedium>(
    id: "voiceMedium",
    title: "Media of voice",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.speech, "Speech"),
      .init(.writing, "Writing"),
      .init(.drawing, "Drawing"),
      .init(.symbols, "Symbols"),
      .init(.photographs, "Photographs"),
      .init(.communicationAid, "Communication aid"),
      .init(.signing, "Signing"),
      .init(.observed, "Observed response"),
    ]
  )
}
