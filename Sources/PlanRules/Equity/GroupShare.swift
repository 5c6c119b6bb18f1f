/// The part of a group that has one outcome.
public struct GroupShare: Hashable, Sendable {
  /// The name of the group.
  public let group: String

  /// The name of the outcome.
  public let outcome: String

  /// The number of pupils with the outcome.
  public let pupils: Int

  /// The number of pupils in the group.
  public let groupSize: Int

  /// The part in percent.
  public var percent: Double { Double(pupils) * 100 / Double(groupSize) }
}
