/// The kind of a plan, by the name that a school gives it.
///
/// No form of plan for SEN support is laid down by law, so that schools use many names for
/// what is much the same. Only an education, health and care plan is statutory, and that is
/// the local authority's; the school's plan is linked to it.
///
/// ## Topics
///
/// ### Plans with targets
/// - ``senSupportPlan``
/// - ``personalLearningPlan``
/// - ``individualLearningPlan``
/// - ``individualEducationPlan``
/// - ``ehcLinkedPlan``
///
/// ### Plans about the pupil
/// - ``onePageProfile``
/// - ``pupilPassport``
///
/// ### Proposed
/// - ``individualSupportPlanDraft``
public struct PlanKind: VocabularyCode {
  /// The code as it stands in documents, such as `senSupportPlan`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A plan for a pupil on SEN support, whatever the school calls it.
  public static let senSupportPlan = Self(rawValue: "senSupportPlan")

  /// A personal, or personalised, learning plan.
  public static let personalLearningPlan = Self(rawValue: "personalLearningPlan")

  /// An individual learning plan.
  public static let individualLearningPlan = Self(rawValue: "individualLearningPlan")

  /// An individual education plan, the name of the Code of Practice of 2001.
  public static let individualEducationPlan = Self(rawValue: "individualEducationPlan")

  /// A school's plan that works towards the outcomes of an education, health and care plan.
  public static let ehcLinkedPlan = Self(rawValue: "ehcLinkedPlan")

  /// One page on what matters to a pupil and how to support them, without targets.
  public static let onePageProfile = Self(rawValue: "onePageProfile")

  /// The individual support plan that was proposed in 2026; not law.
  public static let individualSupportPlanDraft =
    Self(rawValue: "individualSupportPlanDraft")

  /// A page that a pupil takes to each lesson, without targets.
  public static let pupilPassport = Self(rawValue: "pupilPassport")
}

// MARK: - Vocabulary

extension PlanKind {
  /// The kinds of plan, by the names in use.
  ///
  /// "Individual Support Plan" fits two kinds and names neither: some councils already use
  /// it for a form of their own, and it is the name of the plan that was proposed in 2026.
  public static let vocabulary = Vocabulary<PlanKind>(
    id: "planKind",
    title: "Kinds of plan",
    version: "1.0",
    status: .ownTerms,
    source: "This library, from the names that schools and councils in England use",
    entries: schoolEntries + otherEntries
  )

  private typealias Entry = Vocabulary<PlanKind>.Entry

  private static let schoolEntries: [Entry] = [
    .init(
      .senSupportPlan,
      "SEN support plan",
      aliases: [
        "SEND support plan", "My Support Plan", "Support plan", "SSP",
        "Individual Support Plan", "ISP",
      ],
      note: """
        Some councils call a form of their own, not laid down by law, Individual Support \
        Plan.
        """
    ),
    .init(
      .personalLearningPlan,
      "Personal learning plan",
      aliases: [
        "PLP", "PLPs", "Personalised learning plan", "Personalized learning plan",
        "Personal learning plans", "Personalised learning plans",
      ]
    ),
    .init(
      .individualLearningPlan,
      "Individual learning plan",
      aliases: [
        "ILP", "ILPs", "Individual learning plans", "Individualised learning plan",
        "Individualized learning plan",
      ]
    ),
    .init(
      .individualEducationPlan,
      "Individual education plan",
      aliases: [
        "IEP", "IEPs", "Individual education plans", "Individual educational plan",
        "Individualised education plan", "Individualized education program",
        "Individualised education programme",
      ]
    ),
    .init(
      .ehcLinkedPlan,
      "EHC-linked plan",
      aliases: [
        "EHCP-linked plan", "EHC-plan-linked plan", "EHC-plan-linked", "EHC-linked",
        "EHCP-linked",
      ],
      note: """
        The school's own plan; the education, health and care plan itself is the local \
        authority's.
        """
    ),
  ]

  private static let otherEntries: [Entry] = [
    .init(
      .onePageProfile,
      "One-page profile",
      aliases: ["1 page profile", "Learner profile", "Pupil profile", "Student profile"]
    ),
    .init(
      .individualSupportPlanDraft,
      "Individual support plan (proposed)",
      aliases: ["Individual Support Plan", "ISP", "Digital ISP", "Statutory ISP"],
      note: "Proposed in 2026 and not law; what it must hold is not known.",
      status: .draft
    ),
    .init(
      .pupilPassport,
      "Pupil passport",
      aliases: ["Learner passport", "Student passport", "Learning passport"]
    ),
  ]
}
