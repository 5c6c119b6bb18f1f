// The topics of a plan as a whole.

extension RuleTopic {
  /// The golden thread from aspiration to need, outcome, target and provision.
  public static let thread = Self(rawValue: "thread")

  /// What the pupil and the family say, and how they take part.
  public static let voice = Self(rawValue: "voice")

  /// Supports by Universal Design for Learning.
  public static let design = Self(rawValue: "design")
}
