/// One check of a store and what came of it.
public struct ConformanceResult: Hashable, Sendable {
  /// The identifier of the check.
  public let check: String

  /// The group that the check belongs to.
  public let group: ConformanceGroup

  /// What a store must do, in a sentence.
  public let promise: String

  /// What came of it.
  public let outcome: ConformanceOutcome

  /// What was seen if the check failed, `nil` otherwise.
  public let seen: String?

  /// The promise that was not kept, `nil` if it was or could not be checked.
  public var finding: ConformanceFinding? {
    guard case .failed = outcome else { return nil }
    return ConformanceFinding(
      check: check,
      group: group,
      promise: promise,
      seen: seen ?? "nothing"
    )
  }
}
