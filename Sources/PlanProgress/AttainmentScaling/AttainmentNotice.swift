/// Something to know when a T-score is read.
///
/// ## Topics
///
/// ### The notices
/// - ``weightsAllZero``
/// - ``moreThanFive``
/// - ``oneOnly``
/// - ``text``
public struct AttainmentNotice: RawRepresentable, Hashable, Sendable {
  /// The code, such as `attainment.moreThanFive`.
  public let rawValue: String

  /// Creates a notice; any text is a code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// All weights are 0, so that all targets count the same.
  public static let weightsAllZero = Self(rawValue: "attainment.weightsAllZero")

  /// More than five targets are scaled.
  public static let moreThanFive = Self(rawValue: "attainment.moreThanFive")

  /// One target only counts, so that the score says no more than its level.
  public static let oneOnly = Self(rawValue: "attainment.oneOnly")

  /// The notice in one sentence for people, empty for a code that is not known.
  public var text: String { Self.sentences[self] ?? "" }

  private static let sentences: [Self: String] = [
    .weightsAllZero: "All weights are 0, so all targets count the same.",
    .moreThanFive: "More than five targets are scaled; one to five are usual.",
    .oneOnly: "With one target the score says no more than its level does.",
  ]
}
