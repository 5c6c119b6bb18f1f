import PlanCodec
import PlanModel
import PlanRules

/// Operations on targets, starting points and provision as people write them.
enum StatementOperations {
  static let all =
    [
      "parseGoal", "parseGoal.seed", "parseGoal.iep", "parseGoal.compound",
      "parseGoal.frequency",
    ].map { Operation($0, parseGoal) } + [
      Operation("target.check", checkTarget),
      Operation("lint.vague", lintVague),
      Operation("lint.baselineVague", lintBaseline),
      Operation("provision.lint", lintProvision),
    ]

  @Sendable
  private static func parseGoal(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let statement = CheckedStatement(try input.text("text"), dates: try dates(input))
    let codes = statement.findings.map { JSONValue.string($0.rule.rawValue) }
    let parsed = statement.read.parts.members ?? []
    return .object(
      parsed + [.init(name: "findings", value: .array(codes))]
        + statement.read.occasionsNeeded
    )
  }

  @Sendable
  private static func checkTarget(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let statement = CheckedStatement(
      try input.text("text"),
      style: try input.optionalCode("style") ?? .smart,
      dates: try dates(input)
    )
    return [
      "findings": .array(statement.findings.map(statement.json)),
      "parsed": statement.read.parts,
    ]
  }

  /// Says of each text which of its words nobody can see, count or hold to a day, and
  /// whether it could be measured and has an end.
  @Sendable
  private static func lintVague(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let texts = try input.member("texts").texts()
    let statements = texts.map { CheckedStatement($0) }
    return [
      "vagueTerms": .array(
        statements.map { .array($0.vagueTerms.map(JSONValue.string)) }
      ),
      "measurable": .array(statements.map { .bool($0.hasNoError(about: .measurable)) }),
      "timeBound": .array(statements.map { .bool($0.hasNoError(about: .timeBound)) }),
    ]
  }

  @Sendable
  private static func lintBaseline(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let texts = try input.member("baselines").texts()
    let specific = texts.map { text in Baseline().with { $0.text = text }.isSpecific }
    return ["specific": .array(specific.map(JSONValue.bool))]
  }

  @Sendable
  private static func lintProvision(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let text = try input.text("text")
    let read = ProvisionText(text)
    let bytes = Array(text.utf8)
    return [
      "vagueTerms": .array(
        read.vague.map { .string(String(decoding: bytes[$0], as: UTF8.self)) }
      ),
      "ranges": .array(read.vague.map { JSONValue($0) }),
      "missing": .array(read.missing.map { .string($0.rawValue) }),
    ]
  }
}

// MARK: - Members

extension StatementOperations {
  private static func dates(
    _ input: OperationInput
  ) throws(OperationError) -> DateOrder {
    guard let locale = input.optionalMember("locale") else { return .dayMonthYear }
    switch try locale.text() {
    case "en-GB": return .dayMonthYear
    case "en-US": return .monthDayYear
    default: throw locale.invalid("write en-GB or en-US")
    }
  }
}
