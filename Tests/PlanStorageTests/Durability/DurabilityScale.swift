#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How much the suites of this folder try: little in each run, everything if asked for.
///
/// `PLAN_DURABILITY=full swift test --filter Durability` tears writes at every byte and flips
/// 10,000 bits.
enum DurabilityScale {
  static let isFull = unsafe getenv("PLAN_DURABILITY") != nil
  static let edges: DiskEdges = isFull ? .all : .few
}
