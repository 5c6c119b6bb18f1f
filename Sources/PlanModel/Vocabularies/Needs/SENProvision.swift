/// The provision that a school makes for a pupil's special educational needs.
///
/// A pupil's provision is a dated history. No SEN is a fact of its own and not a missing one:
/// it also stands for pupils who had special educational needs before.
///
/// ## Topics
///
/// ### In use
/// - ``noSEN``
/// - ``senSupport``
/// - ``educationHealthAndCarePlan``
///
/// ### Past
/// - ``statement``
/// - ``schoolAction``
/// - ``schoolActionPlus``
///
/// ### Found in school software only
/// - ``noLongerNeeded``
/// - ``schoolActionPlusAndAssessment``
/// - ``softwareCodeX``
public struct SENProvision: VocabularyCode {
  /// The code as it stands in documents, such as `K`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// No special educational needs, `N`.
  public static let noSEN = Self(rawValue: "N")

  /// SEN support, `K`.
  public static let senSupport = Self(rawValue: "K")

  /// Education, health and care plan, `E`.
  public static let educationHealthAndCarePlan = Self(rawValue: "E")

  /// Statement of special educational needs, `S`; its pupils now have a plan, `E`.
  public static let statement = Self(rawValue: "S")

  /// School Action, `A`, which ended in the school year 2014 to 2015.
  public static let schoolAction = Self(rawValue: "A")

  /// School Action Plus, `P`, which ended in the school year 2014 to 2015.
  public static let schoolActionPlus = Self(rawValue: "P")

  /// Support that is no longer needed, `O`, in school software only.
  public static let noLongerNeeded = Self(rawValue: "O")

  /// School Action Plus and statutory assessment, `Q`, in school software only.
  public static let schoolActionPlusAndAssessment = Self(rawValue: "Q")

  /// A code of school software without an agreed meaning, `X`.
  public static let softwareCodeX = Self(rawValue: "X")
}

// MARK: - Vocabulary

extension SENProvision {
  /// The provision codes of the Common Basic Data Set, code set CS096, and their relics.
  public static let vocabulary = Vocabulary<SENProvision>(
    id: "senProvision",
    title: "SEN provision",
    version: "CS096, May 2026",
    status: .inForce,
    source: "Department for Education, Common Basic Data Set, code set CS096",
    entries: currentEntries + pastEntries + softwareEntries
  )

  private typealias Entry = Vocabulary<SENProvision>.Entry

  private static let currentEntries: [Entry] = [
    .init(
      .noSEN,
      "No SEN",
      aliases: [
        "No special educational need", "No special educational needs", "None", "Not SEN",
        "No SEND", "Non SEN",
      ],
      note: "Also for pupils who had special educational needs before."
    ),
    .init(
      .senSupport,
      "SEN support",
      aliases: ["SEND support", "SEN Support (K)", "Special educational needs support"],
      inForceFrom: "2014-09-01"
    ),
    .init(
      .educationHealthAndCarePlan,
      "Education, health and care plan",
      aliases: [
        "EHCP", "EHC plan", "EHC", "Education, health, care plan",
        "Education, health and care plan (EHCP)", "Education, health and care",
      ]
    ),
  ]

  private static let pastEntries: [Entry] = [
    .init(
      .statement,
      "Statement",
      aliases: [
        "Statemented", "Statement of SEN", "Statement of special educational needs",
      ],
      note: "Discontinued: the census takes E in its place.",
      status: .past
    ),
    .init(
      .schoolAction,
      "School Action",
      aliases: ["SA", "School Action or Early Years Action", "Early Years Action"],
      note: "Replaced by SEN support in the school year 2014 to 2015.",
      status: .past,
      inForceThrough: "2015-08-31"
    ),
    .init(
      .schoolActionPlus,
      "School Action Plus",
      aliases: ["SA+", "SAP", "School Action+", "Early Years Action Plus"],
      note: "Replaced by SEN support in the school year 2014 to 2015.",
      status: .past,
      inForceThrough: "2015-08-31"
    ),
  ]

  private static let softwareEntries: [Entry] = [
    .init(
      .noLongerNeeded,
      "No longer needed",
      aliases: ["SEN no longer needed", "No longer SEN"],
      note: "In school software only; the census takes N in its place.",
      status: .softwareOnly
    ),
    .init(
      .schoolActionPlusAndAssessment,
      "School Action Plus and statutory assessment",
      note: "In school software only; never passed on.",
      status: .softwareOnly
    ),
    .init(
      .softwareCodeX,
      "Code of school software",
      note: "In school software only; what it means has not been checked.",
      status: .softwareOnly
    ),
  ]
}
