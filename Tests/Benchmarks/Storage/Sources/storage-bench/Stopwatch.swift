/// Adds up the time of the parts that are measured, by the clock.
struct Stopwatch {
  private let clock = ContinuousClock()
  private(set) var elapsed = Duration.zero

  var seconds: Double {
    let (seconds, attoseconds) = elapsed.components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// Runs a part and adds its time.
  mutating func time<Value>(
    isolation: isolated (any Actor)? = #isolation,
    _ part: () async throws -> Value
  ) async rethrows -> Value {
    let began = clock.now
    let value = try await part()
    elapsed += clock.now - began
    return value
  }
}
