import PlanModel

/// How far the changes of a school were followed.
struct CachedSchool: Sendable {
  /// The place after which to ask for changes next.
  private(set) var position = 0

  /// The moment of the call that followed the changes last, `nil` if there was none.
  var caughtUpAt: Instant?

  /// Counts changes, so that what was read before one is not kept after it.
  var generation = 0

  mutating func advance(to position: Int) {
    self.position = max(self.position, position)
  }
}
