/// The targets that are listed under one question, in the order in which they were added.
public struct CohortGroup: Hashable, Sendable, ContentFree {
  /// The question.
  public let question: CohortQuestion

  /// The targets, at most as many as the policy lists.
  public internal(set) var entries: [CohortEntry] = []

  /// How many targets there are, those that are not listed included.
  public internal(set) var count = 0

  init(_ question: CohortQuestion) {
    self.question = question
  }

  /// How many targets are not listed.
  public var unlisted: Int { count - entries.count }

  mutating func add(_ entry: CohortEntry, atMost limit: Int) {
    count += 1
    if entries.count < limit { entries.append(entry) }
  }

  mutating func add(_ later: Self, atMost limit: Int) {
    count += later.count
    entries += later.entries.prefix(max(0, limit - entries.count))
  }
}
