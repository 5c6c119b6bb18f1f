extension RuleTopic {
  /// Whether a plan is a ceiling or a scaffold: questions to adults about ambition.
  public static let equity = Self(rawValue: "equity")

  /// What software may say about a pupil, and what it may not.
  public static let signals = Self(rawValue: "signals")

  /// Identifiers and codes of the pupil's record.
  public static let identity = Self(rawValue: "identity")

  /// What is still missing before a review.
  public static let readiness = Self(rawValue: "readiness")
}
