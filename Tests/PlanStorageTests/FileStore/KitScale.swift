import PlanStorageConformance

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How much the kit tries: little in each run, more if asked for.
///
///     PLAN_KIT_SCALE=full swift test --filter 'Conformance'
enum KitScale {
  static let current: ConformanceScale = {
    guard let name = unsafe getenv("PLAN_KIT_SCALE") else { return .quick }
    return unsafe ConformanceScale.named(String(cString: name)) ?? .quick
  }()
}
