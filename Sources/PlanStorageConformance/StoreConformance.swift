/// Checks that a store does what every store must.
///
/// Each check begins with a new store and makes its plans from a seed, so that a run can be
/// repeated. It needs no test framework: call it from any, or from a program.
///
/// ```swift
/// let report = await StoreConformance.run(ShelfHarness())
/// for finding in report.findings { print(finding) }
/// ```
public enum StoreConformance: Sendable {
  /// Makes checks and tells what came of them.
  ///
  /// - Parameters:
  ///   - harness: How to make a store, and what it can be put through.
  ///   - groups: The groups of checks to make.
  ///   - scale: How large the checks are whose cost grows with a number.
  ///   - seed: The number that all plans are made from.
  /// - Returns: The report.
  public static func run(
    _ harness: some StoreHarness,
    groups: Set<ConformanceGroup> = Set(ConformanceGroup.all),
    scale: ConformanceScale = .quick,
    seed: UInt64 = 1
  ) async -> ConformanceReport {
    let tested = TestedHarness(harness)
    var results: [ConformanceResult] = []
    for check in StoreCheck.all where groups.contains(check.group) {
      results.append(await check.result(for: tested, scale: scale, seed: seed))
    }
    return ConformanceReport(
      capabilities: await tested.capabilities(),
      scale: scale,
      seed: seed,
      results: results
    )
  }

  /// The identifiers of all checks with what each promises, in their order.
  public static let promises: [(check: String, promise: String)] =
    StoreCheck.all.map { ($0.id, $0.promise) }
}
