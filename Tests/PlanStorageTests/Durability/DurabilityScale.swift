#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How much the suites of this folder try: little in each run, everything if asked for.
///
/// Writes are torn at every byte, every call fails in every way and every bit is flipped with
///
///     PLAN_DURABILITY=full swift test --disable-xctest -c release \
///       --filter 'PowerCut|StoreFault|FullDisk|DamageTests|CountingTests'
enum DurabilityScale {
  static let isFull = unsafe getenv("PLAN_DURABILITY") != nil
  static let edges: DiskEdges = isFull ? .all : .few
}
