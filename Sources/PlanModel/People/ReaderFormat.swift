/// A form in which a person reads best.
public struct ReaderFormat: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Standard print.
  public static let standard = Self(rawValue: "standard")

  /// Large print.
  public static let largePrint = Self(rawValue: "largePrint")

  /// Short sentences with pictures.
  public static let easyRead = Self(rawValue: "easyRead")

  /// Symbols or pictures.
  public static let symbols = Self(rawValue: "symbols")

  /// Braille.
  public static let braille = Self(rawValue: "braille")

  /// A recording or a voice.
  public static let audio = Self(rawValue: "audio")

  /// The person's own language.
  public static let translation = Self(rawValue: "translation")

  /// Sign language, live or on film.
  public static let signed = Self(rawValue: "signed")
}

// MARK: - Vocabulary

extension ReaderFormat {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<ReaderFormat>(
    id: "readerFormat",
    title: "Formats for readers",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.standard, "Standard print"),
      .init(.largePrint, "Large print"),
      .init(.easyRead, "Easy read"),
      .init(.symbols, "Symbols"),
      .init(.braille, "Braille"),
      .init(.audio, "Audio"),
      .init(.translation, "Translation"),
      .init(.signed, "Sign language"),
    ]
  )
}
