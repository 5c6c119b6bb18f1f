/// Where a child or young person with a plan is educated, if not in a listed school.
///
/// Local authorities report it in place of the number of a school.
public struct SENSetting: VocabularyCode {
  /// The code as it stands in returns, such as `EHE`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Arrangements of the local authority outside a school, `OLA`.
  public static let authorityArrangements = Self(rawValue: "OLA")

  /// Arrangements of parents or the young person other than at home, `OPA`.
  public static let parentArrangements = Self(rawValue: "OPA")

  /// Elective home education, `EHE`.
  public static let electiveHomeEducation = Self(rawValue: "EHE")

  /// An early years provider without a number of its own, `EYP`.
  public static let earlyYearsProvider = Self(rawValue: "EYP")

  /// Another setting, or a type of setting with no name, `OTH`.
  public static let other = Self(rawValue: "OTH")

  /// Not in education, employment or training, from 16 to 25, `NEET`.
  public static let notInEducationEmploymentOrTraining = Self(rawValue: "NEET")

  /// Not in education or training, and notice to cease has been given, `NIEC`.
  public static let notInEducationCeasing = Self(rawValue: "NIEC")

  /// Not in education or training for another reason, `NIEO`.
  public static let notInEducationOther = Self(rawValue: "NIEO")
}

// MARK: - Vocabulary

extension SENSetting {
  /// The settings of the yearly return of local authorities.
  public static let vocabulary = Vocabulary<SENSetting>(
    id: "senSetting",
    title: "Settings outside listed schools",
    version: "2025",
    status: .inForce,
    source: "Department for Education, SEN2 person-level return, SENsetting",
    entries: [
      .init(
        .authorityArrangements,
        "Other arrangements by the local authority",
        aliases: [
          "EOTAS", "Education otherwise than at school", "Other LA arrangements",
        ],
        note: "Children and Families Act 2014, section 61."
      ),
      .init(
        .parentArrangements,
        "Other arrangements by parents or the young person",
        aliases: ["Other parental arrangements"],
        note: """
          Children and Families Act 2014, section 42(5); without elective home education.
          """
      ),
      .init(
        .electiveHomeEducation,
        "Elective home education",
        aliases: ["Electively home educated", "Home educated"]
      ),
      .init(
        .earlyYearsProvider,
        "Early years provider",
        aliases: ["Early years provider with no URN"],
        note: "Such as a private nursery or a childminder without a number of its own."
      ),
      .init(.other, "Other"),
      .init(
        .notInEducationEmploymentOrTraining,
        "Not in education, employment or training (aged 16 to 25)",
        aliases: ["Not in education, employment or training"]
      ),
      .init(
        .notInEducationCeasing,
        "Not in education or training: notice to cease issued",
        aliases: ["Not in education or training", "Notice to cease issued"]
      ),
      .init(
        .notInEducationOther,
        "Not in education or training: other",
        aliases: ["Not in education or training"]
      ),
    ]
  )
}
