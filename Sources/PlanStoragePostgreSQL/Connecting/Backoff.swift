#if PostgreSQL
/// Waits a little longer each time, without holding a thread.
struct Backoff: Sendable {
  private static var yields: Int { 3 }
  private static var shortest: Duration { .microseconds(20) }
  private static var longest: Duration { .milliseconds(1) }

  private var rounds = 0
  private var next = Self.shortest

  /// How long was waited at least.
  private(set) var waited = Duration.zero

  /// Lets others run, at first without any wait.
  ///
  /// In a task that was cancelled the wait is none: call it in one that can't be.
  mutating func wait() async {
    rounds += 1
    guard rounds > Self.yields else {
      await Task.yield()
      return
    }
    try? await Task.sleep(for: next)
    waited += next
    next = min(next * 2, Self.longest)
  }
}
#endif
