/// A layer of support of the reform that was proposed in 2026; not law.
///
/// A pupil may enter at any layer; an education, health and care plan would belong to the
/// specialist layer only.
public struct SupportLayer: VocabularyCode {
  /// The code as it stands in documents, such as `targetedPlus`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// What every pupil is offered.
  public static let universal = Self(rawValue: "universal")

  /// Support for some pupils beyond what all are offered.
  public static let targeted = Self(rawValue: "targeted")

  /// Targeted support with more specialist help.
  public static let targetedPlus = Self(rawValue: "targetedPlus")

  /// Support for pupils with the most complex needs.
  public static let specialist = Self(rawValue: "specialist")
}

// MARK: - Vocabulary

extension SupportLayer {
  /// The layers of the consultation of February 2026, a draft.
  public static let vocabulary = Vocabulary<SupportLayer>(
    id: "supportLayer",
    title: "Layers of support (proposed)",
    version: "2026-draft",
    status: .draft,
    source: """
      SEND reform: putting children and young people first (consultation, 23 February 2026), \
      as reported by others
      """,
    entries: [
      .init(
        .universal,
        "Universal",
        aliases: ["Universal offer", "Universal layer", "Universal support"]
      ),
      .init(.targeted, "Targeted", aliases: ["Targeted layer", "Targeted support"]),
      .init(
        .targetedPlus,
        "Targeted Plus",
        aliases: ["Targeted Plus layer", "Targeted Plus support"]
      ),
      .init(
        .specialist,
        "Specialist",
        aliases: ["Specialist layer", "Specialist support"]
      ),
    ]
  )
}
