import PlanCodec
import PlanProgress

/// Members of an answer, each of which is `null` with its own reason if it can't be had.
struct JudgedMembers {
  private var members: [JSONValue.Member] = []
  private var reasons: [JSONValue.Member] = []

  /// Adds a member.
  ///
  /// - Parameters:
  ///   - name: The name of the member.
  ///   - answer: Makes the value, or says why it can't be had.
  mutating func add(
    _ name: String,
    _ answer: () throws(CannotJudgeReason) -> JSONValue
  ) {
    do throws(CannotJudgeReason) {
      members.append(.init(name: name, value: try answer()))
    } catch {
      members.append(.init(name: name, value: .null))
      reasons.append(.init(name: name, value: .string(error.rawValue)))
    }
  }

  /// The members, with `reason`, the first one of those in `reasons`.
  var value: JSONValue {
    .object(
      members + [
        .init(name: "reason", value: reasons.first?.value ?? .null),
        .init(name: "reasons", value: .object(reasons)),
      ]
    )
  }
}
