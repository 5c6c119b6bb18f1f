/// How many pupils of a group have one outcome, such as an ambitious target.
public struct GroupCount: Hashable, Sendable {
  /// The name of the group, such as `Eligible for free school meals`.
  public var group: String

  /// The name of the outcome, such as `ambitious` or `overridden`.
  public var outcome: String

  /// The number of pupils.
  public var pupils: Int

  /// Creates a count.
  ///
  /// - Parameters:
  ///   - group: The name of the group.
  ///   - outcome: The name of the outcome.
  ///   - pupils: The number of pupils.
  public init(group: String, outcome: String, pupils: Int) {
    self.group = group
    self.outcome = outcome
    self.pupils = pupils
  }
}
