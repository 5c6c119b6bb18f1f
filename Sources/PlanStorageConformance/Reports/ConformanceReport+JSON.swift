import PlanCodec
import PlanModel

extension ConformanceReport {
  /// The report as canonical JSON, so that the reports of two runs can be compared.
  public var json: String { value.canonicalText }

  private var value: JSONValue {
    [
      "suite": "plan-storage-conformance",
      "suiteVersion": .string(Self.suiteVersion),
      "scale": .string(scale.name),
      "seed": .string("\(seed)"),
      "isPassed": .bool(isPassed),
      "capabilities": .array(capabilityNames),
      "counts": counts,
      "groups": .array(groups),
      "checks": .array(results.map(Self.value)),
    ]
  }

  private var capabilityNames: [JSONValue] {
    StoreCapabilities.names
      .filter { capabilities.contains($0.capability) }
      .map { .string($0.name) }
  }

  private var counts: JSONValue {
    let failed = findings.count
    let missing = notOffered.count
    return [
      "passed": .init(integerLiteral: results.count - failed - missing),
      "failed": .init(integerLiteral: failed),
      "notOffered": .init(integerLiteral: missing),
    ]
  }

  private var groups: [JSONValue] {
    var seen: Set<ConformanceGroup> = []
    let groups = results.map(\.group).filter { seen.insert($0).inserted }
    return groups.map { group in
      let outcome = outcome(of: group) ?? .passed
      return Self.object(
        [
          ("id", .string(group.rawValue)),
          ("level", .string(group.level.rawValue)),
        ],
        outcome
      )
    }
  }

  private static func value(of result: ConformanceResult) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .string(result.check)),
      ("promise", .string(result.promise)),
    ]
    if let seen = result.seen { members.append(("seen", .string(seen))) }
    return object(members, result.outcome)
  }

  private static func object(
    _ members: [(String, JSONValue)],
    _ outcome: ConformanceOutcome
  ) -> JSONValue {
    var members = members
    members.append(("outcome", .string(outcome.code)))
    if case .notOffered(let why) = outcome {
      members.append(("why", .string(why)))
    }
    return .object(members.map { JSONValue.Member(name: $0.0, value: $0.1) })
  }
}
