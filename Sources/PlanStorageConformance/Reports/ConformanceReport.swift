public import PlanModel

/// What came of checking a store.
///
/// A report holds no moment and no duration: checking the same store again gives the same
/// report.
///
/// ## Topics
///
/// ### Reading the outcome
/// - ``isPassed``
/// - ``findings``
/// - ``outcomes``
/// - ``outcome(of:)``
/// - ``notOffered``
/// - ``summary``
///
/// ### Details
/// - ``results``
/// - ``capabilities``
/// - ``scale``
/// - ``seed``
/// - ``suiteVersion``
/// - ``json``
public struct ConformanceReport: Hashable, Sendable {
  /// The version of the checks; a new check is a new minor version.
  public static let suiteVersion = "1.0"

  /// What the store says it can do.
  public let capabilities: StoreCapabilities

  /// How large the checks were.
  public let scale: ConformanceScale

  /// The number that all plans were made from.
  public let seed: UInt64

  /// All checks that were asked for, in their order.
  public let results: [ConformanceResult]

  /// The promises that were not kept.
  public var findings: [ConformanceFinding] { results.compactMap(\.finding) }

  /// Whether no promise was broken.
  ///
  /// What is not offered breaks none; see ``notOffered``.
  public var isPassed: Bool { findings.isEmpty }

  /// The checks that could not be made, because what they look at is not offered.
  public var notOffered: [ConformanceResult] {
    results.filter { result in
      guard case .notOffered = result.outcome else { return false }
      return true
    }
  }

  /// What came of each group that was asked for.
  public var outcomes: [ConformanceGroup: ConformanceOutcome] {
    Dictionary(grouping: results, by: \.group).mapValues(Self.outcome)
  }

  /// Returns what came of a group.
  ///
  /// - Parameter group: The group.
  /// - Returns: Failed if one of its checks failed, not offered if none could be made, `nil`
  ///   if the group was not asked for.
  public func outcome(of group: ConformanceGroup) -> ConformanceOutcome? {
    let results = results.filter { $0.group == group }
    return results.isEmpty ? nil : Self.outcome(of: results)
  }

  private static func outcome(of results: [ConformanceResult]) -> ConformanceOutcome {
    let outcomes = results.map(\.outcome)
    if outcomes.contains(.failed) { return .failed }
    if outcomes.contains(.passed) { return .passed }
    return outcomes.first ?? .passed
  }

  /// How many checks there were of each outcome, in one line.
  public var summary: String {
    let failed = findings.count
    let missing = notOffered.count
    return """
      \(results.count - failed - missing) passed, \(failed) failed, \
      \(missing) not offered
      """
  }
}

extension ConformanceReport: CustomStringConvertible {
  /// The summary, and a line for each promise that was not kept.
  public var description: String {
    ([summary] + findings.map(\.description)).joined(separator: "\n")
  }
}
