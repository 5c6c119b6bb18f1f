/// One of the four outcomes of preparing for adulthood.
///
/// From Year 9 every review of an education, health and care plan considers them (SEND
/// Regulations 2014, 20(6) and 21(6)). Schools and councils name them in their own words:
/// see ``LocalPathwayNames``.
///
/// ## Topics
///
/// ### The pathways
/// - ``employment``
/// - ``independentLiving``
/// - ``community``
/// - ``health``
public struct Pathway: VocabularyCode {
  /// The code as it stands in documents, such as `independentLiving`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Higher education and/or employment, or the school's "Participation" in its place.
  public static let employment = Self(rawValue: "employment")

  /// Independent living.
  public static let independentLiving = Self(rawValue: "independentLiving")

  /// Participating in society.
  public static let community = Self(rawValue: "community")

  /// Being as healthy as possible in adult life.
  public static let health = Self(rawValue: "health")
}

// MARK: - Vocabulary

extension Pathway {
  /// The outcomes of the SEND Code of Practice, with the names of a council and a school.
  public static let vocabulary = Vocabulary<Pathway>(
    id: "pathway",
    title: "Preparing for adulthood",
    version: "2015",
    status: .inForce,
    inForceFrom: "2015-01-01",
    source: "SEND Code of Practice 0 to 25 (2015), chapter 8",
    entries: [
      .init(
        .employment,
        "Higher education and/or employment",
        aliases: [
          "Employment", "Participation", "Employment or Participation",
          "Education, training and employment", "Employment, education and training",
          "Higher education or employment", "Higher education and employment",
          "Education and employment", "Employment pathway", "Participation pathway",
        ],
        note: """
          A school may call it Participation for a pupil for whom that fits better; it is \
          one or the other, not both.
          """
      ),
      .init(
        .independentLiving,
        "Independent living",
        aliases: ["Independence", "Independent living pathway", "Living independently"]
      ),
      .init(
        .community,
        "Participating in society",
        aliases: [
          "Community inclusion", "Community inclusions", "Community",
          "Participation in society", "Community participation", "Community pathway",
          "Community inclusion pathway",
        ]
      ),
      .init(
        .health,
        "Being as healthy as possible in adult life",
        aliases: [
          "Staying healthy", "Health pathway", "Health", "Good health", "Being healthy",
          "Keeping healthy", "Being as healthy as possible",
        ]
      ),
    ]
  )
}
