public import PlanModel

/// The deadlines of one jurisdiction, as data.
public struct StatutoryProfile: Hashable, Sendable, Identifiable {
  /// The code of the profile, such as `england-2014`.
  public var id: String

  /// What the profile holds, for people.
  public var title: String

  /// Whether the profile is in force or a proposal.
  public var status: VocabularyStatus

  /// The first day on which the profile counts, `nil` if not known.
  public var inForceFrom: Day?

  /// The deadlines in the order in which a case meets them.
  public var deadlines: [DeadlineRule]

  /// Creates a profile.
  ///
  /// - Parameters:
  ///   - id: The code of the profile.
  ///   - title: What the profile holds.
  ///   - status: Whether the profile is in force or a proposal.
  ///   - inForceFrom: The first day on which the profile counts.
  ///   - deadlines: The deadlines in the order in which a case meets them.
  public init(
    id: String,
    title: String,
    status: VocabularyStatus,
    inForceFrom: Day?,
    deadlines: [DeadlineRule]
  ) {
    self.id = id
    self.title = title
    self.status = status
    self.inForceFrom = inForceFrom
    self.deadlines = deadlines
  }

  /// Returns the deadline with a code.
  ///
  /// - Parameter code: The code to look for.
  /// - Returns: The deadline, or `nil` if the profile has none.
  public subscript(_ code: DeadlineCode) -> DeadlineRule? {
    deadlines.first { $0.id == code }
  }
}
