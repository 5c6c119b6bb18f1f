/// Why a unique pupil number is not known.
///
/// A pupil without a number is no error: returns ask for the reason in its place.
public struct UPNUnknownReason: VocabularyCode {
  /// The code as it stands in returns, `UN1` to `UN10`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Under six years old and not yet given a number, `UN1`.
  public static let underSix = Self(rawValue: "UN1")

  /// Never in a maintained school in England, `UN2`.
  public static let neverInMaintainedSchool = Self(rawValue: "UN2")

  /// Educated outside England, `UN3`.
  public static let educatedOutsideEngland = Self(rawValue: "UN3")

  /// Newly in need at the end of the period of the return, `UN4`.
  public static let newlyInNeed = Self(rawValue: "UN4")

  /// The sources of the number do not agree, `UN5`.
  public static let conflictingSources = Self(rawValue: "UN5")

  /// Not looked after, and the authority can't obtain the number, `UN6`.
  public static let unobtainable = Self(rawValue: "UN6")

  /// Referred, and no further action was taken, `UN7`.
  public static let referredOnly = Self(rawValue: "UN7")

  /// New to the local authority at the end of the period of the return, `UN8`.
  public static let newToAuthority = Self(rawValue: "UN8")

  /// A young person who was never in a maintained school or further education, `UN9`.
  public static let neverInSchoolOrFurtherEducation = Self(rawValue: "UN9")

  /// A request for assessment ended before a number was known, `UN10`.
  public static let requestEnded = Self(rawValue: "UN10")
}

// MARK: - Vocabulary

extension UPNUnknownReason {
  /// The reasons of the Common Basic Data Set, code set CS051.
  public static let vocabulary = Vocabulary<UPNUnknownReason>(
    id: "upnUnknownReason",
    title: "Reasons for an unknown unique pupil number",
    version: "CS051, May 2026",
    status: .inForce,
    source: """
      Department for Education, Common Basic Data Set, code set CS051; names shortened
      """,
    entries: [
      .init(.underSix, "Under 6 years old and no number given yet"),
      .init(.neverInMaintainedSchool, "Never attended a maintained school in England"),
      .init(.educatedOutsideEngland, "Educated outside England"),
      .init(
        .newlyInNeed,
        "Newly in need, number not yet known",
        note: "One week before the end of the period of the return."
      ),
      .init(.conflictingSources, "Sources of the number conflict"),
      .init(.unobtainable, "Not looked after, and the number can't be obtained"),
      .init(.referredOnly, "Referred, no further action taken"),
      .init(
        .newToAuthority,
        "New to the local authority, number not yet known",
        note: "One week before the end of the period of the return."
      ),
      .init(
        .neverInSchoolOrFurtherEducation,
        "Young person never in a maintained school or further education in England"
      ),
      .init(.requestEnded, "Request for assessment ended before a number was known"),
    ]
  )
}
