import PlanCodec
import PlanModel

/// Operations that check the numbers of pupils.
enum IdentifierOperations {
  static let all = [
    Operation("upn.check", checkUPN),
    Operation("uln.check", checkULN),
  ]

  @Sendable
  private static func checkUPN(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let check = UPN.check(try input.text("upn"))
    return [
      "valid": .bool(check.isValid),
      "temporary": .bool(check.isTemporary),
      "expectedCheckLetter": check.expectedCheckLetter.map { .string(String($0)) }
        ?? .null,
      "warnings": .array(check.warnings.map { .string($0.rawValue) }),
    ]
  }

  @Sendable
  private static func checkULN(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let check = ULN.check(try input.text("uln"))
    return [
      "valid": .bool(check.isValid),
      "warnings": .array(check.warnings.map { .string($0.rawValue) }),
    ]
  }
}
