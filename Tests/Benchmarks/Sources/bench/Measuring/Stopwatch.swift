#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Adds up the time of the parts that are measured, by the clock and of the processor.
///
/// The processor's time leaves out what other programs of a busy machine take.
struct Stopwatch {
  private(set) var seconds = 0.0
  private(set) var processorSeconds = 0.0

  /// Runs a part and adds its time.
  mutating func time<Result>(_ part: () throws -> Result) rethrows -> Result {
    let began = Self.now(CLOCK_MONOTONIC)
    let used = Self.now(CLOCK_PROCESS_CPUTIME_ID)
    let result = try part()
    processorSeconds += Self.now(CLOCK_PROCESS_CPUTIME_ID) - used
    seconds += Self.now(CLOCK_MONOTONIC) - began
    return result
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
