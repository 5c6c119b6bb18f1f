/// What kind of measure is used.
public struct MeasureKind: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The same difficulty all year: trends and projections mean something.
  public static let generalOutcome = Self(rawValue: "generalOutcome")

  /// One skill after another: a slope across skills means nothing.
  public static let masteryMeasure = Self(rawValue: "masteryMeasure")

  /// Counting or timing what is seen.
  public static let observation = Self(rawValue: "observation")

  /// A judgement on an ordered scale.
  public static let ratingScale = Self(rawValue: "ratingScale")

  /// Timing how long something lasts.
  public static let duration = Self(rawValue: "duration")

  /// Timing how long it takes until something begins, as from the request to the start.
  public static let latency = Self(rawValue: "latency")

  /// Timing how long it is from one time to the next.
  public static let interval = Self(rawValue: "interval")
}

// MARK: - Vocabulary

extension MeasureKind {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<MeasureKind>(
    id: "measureKind",
    title: "Kinds of measure",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.generalOutcome, "General outcome measure", aliases: ["GOM", "CBM"]),
      .init(.masteryMeasure, "Mastery measure", aliases: ["mastery"]),
      .init(.observation, "Observation"),
      .init(.ratingScale, "Rating scale"),
      .init(.duration, "Duration"),
      .init(.latency, "Latency"),
      .init(.interval, "Interval"),
    ]
  )
}
