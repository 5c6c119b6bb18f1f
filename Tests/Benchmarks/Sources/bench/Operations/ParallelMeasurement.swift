import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Measures the time of reading a file on some processors at once.
struct ParallelMeasurement {
  /// What the task hands back to the function that waits for it.
  private final class Outcome: Sendable {
    let sums = Mutex<Checksum?>(nil)
    let isDone = Atomic(false)
  }

  static func run(_ arguments: Arguments) throws {
    let file = try LineFile(arguments.path())
    let descriptor = file.descriptor
    let count = try arguments.number("threads") ?? 2
    let outcome = Outcome()
    var watch = Stopwatch()
    watch.time {
      Task {
        let sums = try? await Product.readAtOnce(count, of: descriptor)
        outcome.sums.withLock { $0 = sums }
        outcome.isDone.store(true, ordering: .releasing)
      }
      // The main function is no task, so that tools that count instructions can run it.
      while !outcome.isDone.load(ordering: .acquiring) { usleep(500) }
    }
    guard let sums = outcome.sums.withLock({ $0 }) else {
      throw BenchError("the file can't be read")
    }
    var line = ResultLine("parallel")
    line.add("threads", count)
    line.add("items", sums.plans)
    line.add(watch)
    line.add("check", sums.numbers)
    line.finish()
  }
}
