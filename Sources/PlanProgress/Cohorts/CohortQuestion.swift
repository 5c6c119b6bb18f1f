/// A question to adults about some targets of a cohort.
///
/// Targets are grouped by what somebody may want to ask. They are never put in an order of
/// how well pupils do.
///
/// ## Topics
///
/// ### About the school
/// - ``sessionsNotDelivered``
/// - ``noRecentReading``
///
/// ### About the next step
/// - ``decisionPointFired``
/// - ``dueAndNotMet``
/// - ``lostAgain``
/// - ``aheadOfAim``
/// - ``criterionMet``
/// - ``cannotJudge``
///
/// ### Showing them
/// - ``inOrder``
/// - ``text``
public struct CohortQuestion: RawRepresentable, Hashable, Sendable {
  /// The code, such as `cohort.noRecentReading`.
  public let rawValue: String

  /// Creates a question; any text is a code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Fewer sessions took place than were planned.
  public static let sessionsNotDelivered = Self(rawValue: "cohort.sessionsNotDelivered")

  /// Nobody has measured or looked for some weeks.
  public static let noRecentReading = Self(rawValue: "cohort.noRecentReading")

  /// What people agreed on beforehand has come about.
  public static let decisionPointFired = Self(rawValue: "cohort.decisionPointFired")

  /// The due day is near or over, and the criterion has not been met yet.
  public static let dueAndNotMet = Self(rawValue: "cohort.dueAndNotMet")

  /// The criterion was met, and was not at the last occasion.
  public static let lostAgain = Self(rawValue: "cohort.lostAgain")

  /// The trend leads beyond the aim.
  public static let aheadOfAim = Self(rawValue: "cohort.aheadOfAim")

  /// The criterion has been met.
  public static let criterionMet = Self(rawValue: "cohort.criterionMet")

  /// The criterion can't be judged, for a stated reason.
  public static let cannotJudge = Self(rawValue: "cohort.cannotJudge")

  /// The questions in the order in which to ask them: the school's own part first.
  public static let inOrder: [Self] = [
    .sessionsNotDelivered, .noRecentReading, .decisionPointFired, .dueAndNotMet,
    .lostAgain, .aheadOfAim, .criterionMet, .cannotJudge,
  ]

  /// The question for people, empty for a code that is not known.
  public var text: String { Self.sentences[self] ?? "" }

  private static let sentences: [Self: String] = [
    .sessionsNotDelivered:
      "Sessions were planned and did not take place. What got in the way?",
    .noRecentReading: "Nobody has measured or looked for some weeks. Who can, and when?",
    .decisionPointFired:
      "What was agreed on beforehand has come about. What do people decide?",
    .dueAndNotMet:
      "The due day is near or over, and the criterion has not been met yet. What would "
      + "help?",
    .lostAgain: "It was there, and was not at the last occasion. What has changed?",
    .aheadOfAim: "The trend leads beyond the aim. Is it time to aim higher?",
    .criterionMet: "The criterion has been met. How to celebrate, and what comes next?",
    .cannotJudge: "The criterion can't be judged as it stands. What is missing?",
  ]
}
