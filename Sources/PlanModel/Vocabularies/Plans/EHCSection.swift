/// A section of an education, health and care plan.
///
/// Each section must be separately identified (SEND Regulations 2014, 12). A school's plan
/// refers to the outcomes of section E and the provision of section F.
///
/// ## Topics
///
/// ### Views and needs
/// - ``views``
/// - ``educationalNeeds``
/// - ``healthNeeds``
/// - ``socialCareNeeds``
///
/// ### Outcomes and provision
/// - ``outcomes``
/// - ``educationalProvision``
/// - ``healthProvision``
/// - ``socialCareProvisionUnderAct``
/// - ``otherSocialCareProvision``
///
/// ### Setting, budget and advice
/// - ``setting``
/// - ``personalBudget``
/// - ``advice``
public struct EHCSection: VocabularyCode {
  /// The letter of the section as it stands in documents, such as `F` or `H1`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Views, interests and aspirations, `A`.
  public static let views = Self(rawValue: "A")

  /// Special educational needs, `B`.
  public static let educationalNeeds = Self(rawValue: "B")

  /// Health needs related to special educational needs, `C`.
  public static let healthNeeds = Self(rawValue: "C")

  /// Social care needs related to special educational needs or disability, `D`.
  public static let socialCareNeeds = Self(rawValue: "D")

  /// Outcomes sought, `E`.
  public static let outcomes = Self(rawValue: "E")

  /// Special educational provision, `F`.
  public static let educationalProvision = Self(rawValue: "F")

  /// Health provision, `G`.
  public static let healthProvision = Self(rawValue: "G")

  /// Social care provision under section 2 of the Act of 1970, `H1`.
  public static let socialCareProvisionUnderAct = Self(rawValue: "H1")

  /// Any other social care provision, `H2`.
  public static let otherSocialCareProvision = Self(rawValue: "H2")

  /// The setting and its type, or its type only, `I`.
  public static let setting = Self(rawValue: "I")

  /// The personal budget and direct payments, `J`.
  public static let personalBudget = Self(rawValue: "J")

  /// The advice and information that was gathered, `K`.
  public static let advice = Self(rawValue: "K")
}

// MARK: - Vocabulary

extension EHCSection {
  /// The sections of regulation 12 of the SEND Regulations 2014.
  ///
  /// "Section H" fits two sections and names neither.
  public static let vocabulary = Vocabulary<EHCSection>(
    id: "ehcSection",
    title: "Sections of an education, health and care plan",
    version: "2014",
    status: .inForce,
    inForceFrom: "2014-09-01",
    source: "Special Educational Needs and Disability Regulations 2014, regulation 12",
    entries: [
      section(
        .views,
        "Views, interests and aspirations",
        "Views, interests and aspirations of the child and parents, or the young person"
      ),
      section(.educationalNeeds, "Special educational needs", "SEN", "Needs"),
      section(.healthNeeds, "Health needs related to special educational needs"),
      section(
        .socialCareNeeds,
        "Social care needs related to special educational needs or disability"
      ),
      section(.outcomes, "Outcomes sought", "Outcomes"),
      section(
        .educationalProvision,
        "Special educational provision",
        "Special educational provision required"
      ),
      section(
        .healthProvision,
        "Health provision",
        "Health provision reasonably required"
      ),
      section(
        .socialCareProvisionUnderAct,
        "Social care provision under the Chronically Sick and Disabled Persons Act 1970",
        "H",
        "Section H",
        "Social care provision"
      ),
      section(
        .otherSocialCareProvision,
        "Other social care provision",
        "H",
        "Section H",
        "Social care provision"
      ),
      section(.setting, "Name and type of setting", "Placement", "Setting"),
      section(.personalBudget, "Personal budget", "Direct payments"),
      section(.advice, "Advice and information", "Appendices"),
    ]
  )

  private static func section(
    _ section: EHCSection,
    _ title: String,
    _ aliases: String...
  ) -> Vocabulary<EHCSection>.Entry {
    let letter = section.rawValue
    return .init(
      section,
      title,
      aliases: ["Section \(letter)", "Section \(letter): \(title)"] + aliases
    )
  }
}
