/// A promise that a store did not keep.
public struct ConformanceFinding: Hashable, Sendable {
  /// The identifier of the check, such as "batches/last-change-conflicts"; it never changes.
  public let check: String

  /// The group that the check belongs to.
  public let group: ConformanceGroup

  /// What a store must do, in a sentence.
  public let promise: String

  /// What was seen instead; it quotes nothing of any plan.
  public let seen: String

  /// Creates a finding.
  ///
  /// - Parameters:
  ///   - check: The identifier of the check.
  ///   - group: The group that the check belongs to.
  ///   - promise: What a store must do.
  ///   - seen: What was seen instead.
  public init(check: String, group: ConformanceGroup, promise: String, seen: String) {
    self.check = check
    self.group = group
    self.promise = promise
    self.seen = seen
  }
}

extension ConformanceFinding: CustomStringConvertible {
  /// The check, the promise and what was seen, in one line.
  public var description: String { "\(check): \(promise) Seen: \(seen)." }
}
