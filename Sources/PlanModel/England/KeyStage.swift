/// A stage of the curriculum in England, from the early years to the sixth form.
///
/// By law, a key stage goes by the age of most pupils in the class. What is computed here
/// goes by a pupil's own age or year group and is a first guess.
public struct KeyStage: VocabularyCode {
  /// The code as it stands in documents, such as `KS2`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The early years foundation stage, from birth to the end of Reception.
  public static let earlyYears = Self(rawValue: "EYFS")

  /// Key stage 1, Years 1 and 2.
  public static let keyStage1 = Self(rawValue: "KS1")

  /// Key stage 2, Years 3 to 6.
  public static let keyStage2 = Self(rawValue: "KS2")

  /// Key stage 3, Years 7 to 9.
  public static let keyStage3 = Self(rawValue: "KS3")

  /// Key stage 4, Years 10 and 11.
  public static let keyStage4 = Self(rawValue: "KS4")

  /// Key stage 5, Years 12 and 13, and 14 in special schools.
  public static let keyStage5 = Self(rawValue: "KS5")
}

// MARK: - Age

extension KeyStage {
  /// Creates the key stage that a pupil's age suggests.
  ///
  /// - Parameters:
  ///   - dateOfBirth: The day of birth.
  ///   - day: A day of the academic year; `nil` is returned before the birth and for people
  ///     older than Year 14.
  public init?(dateOfBirth: Day, on day: Day) {
    guard dateOfBirth <= day else { return nil }
    self.init(yearNumber: YearGroup.number(dateOfBirth: dateOfBirth, on: day))
  }

  /// Creates the key stage of a numbered year, `nil` after Year 14.
  init?(yearNumber: Int) {
    switch yearNumber {
    case ...0: self = .earlyYears
    case 1...2: self = .keyStage1
    case 3...6: self = .keyStage2
    case 7...9: self = .keyStage3
    case 10...11: self = .keyStage4
    case 12...14: self = .keyStage5
    default: return nil
    }
  }
}

// MARK: - Vocabularies

extension KeyStage {
  /// The key stages in use in England.
  public static var vocabulary: Vocabulary<KeyStage> { england }

  /// The early years foundation stage and the five key stages.
  public static let england = Vocabulary<KeyStage>(
    id: "keyStage",
    title: "Key stages",
    version: "2026",
    status: .unverified,
    source: "Common practice; Education Act 2002, section 82, has not been read",
    entries: [
      .init(
        .earlyYears,
        "Early years foundation stage",
        aliases: ["Early years", "Foundation stage", "EY"]
      ),
      .init(.keyStage1, "Key stage 1", aliases: ["KS 1", "Keystage 1"]),
      .init(.keyStage2, "Key stage 2", aliases: ["KS 2", "Keystage 2"]),
      .init(.keyStage3, "Key stage 3", aliases: ["KS 3", "Keystage 3"]),
      .init(.keyStage4, "Key stage 4", aliases: ["KS 4", "Keystage 4"]),
      .init(.keyStage5, "Key stage 5", aliases: ["KS 5", "Keystage 5", "Sixth form"]),
    ]
  )
}
