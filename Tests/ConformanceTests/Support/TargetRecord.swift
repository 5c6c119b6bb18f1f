import PlanCodec

/// A target as it stands in a plan, with the members that it can't be without.
struct TargetRecord {
  let value: JSONValue

  init(_ members: JSONValue = [:]) {
    let base: JSONValue = [
      "id": "t-1", "style": "smart", "lifecycle": "active", "achievement": "emerging",
    ]
    value = .object((base.members ?? []) + (members.members ?? []))
  }
}
