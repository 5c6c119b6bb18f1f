public import PlanModel

/// A stage of the graduated approach: assess, plan, do, review.
///
/// The stages come in this order and begin again with each cycle (Code of Practice 6.44 to
/// 6.56).
public struct ReviewStage: VocabularyCode {
  /// The code as it stands in documents, such as `assess`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Finding out what the pupil needs (Code of Practice 6.45 to 6.47).
  public static let assess = Self(rawValue: "assess")

  /// Agreeing outcomes, support and a day for the review (Code of Practice 6.48 to 6.51).
  public static let plan = Self(rawValue: "plan")

  /// Giving the support (Code of Practice 6.52).
  public static let act = Self(rawValue: "do")

  /// Looking at what the support has done (Code of Practice 6.53 to 6.56).
  public static let review = Self(rawValue: "review")
}

// MARK: - Vocabulary

extension ReviewStage {
  /// The four stages of the graduated approach.
  public static let vocabulary = Vocabulary<ReviewStage>(
    id: "reviewStage",
    title: "Stages of the graduated approach",
    version: "2015",
    status: .inForce,
    inForceFrom: "2015-01-01",
    source: "SEND Code of Practice 0 to 25 (2015), 6.44 to 6.56",
    entries: [
      .init(.assess, "Assess", aliases: ["Assessment"]),
      .init(.plan, "Plan", aliases: ["Planning"]),
      .init(.act, "Do", aliases: ["Doing"]),
      .init(.review, "Review", aliases: ["Reviewing"]),
    ]
  )
}
