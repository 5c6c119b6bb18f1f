import PlanCodec
import PlanModel

/// Operations on the guidelines of Universal Design for Learning.
enum DesignOperations {
  static let all = [
    Operation("structure", structure),
    Operation("lookup", lookup),
  ]

  @Sendable
  private static func structure(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    try checkVersion(input)
    let principles = UDLPrinciple.vocabulary.entries.map(\.code)
    let guidelines = UDLGuideline.vocabulary.entries.map(\.code)
    return [
      "principles": .number(JSONNumber(principles.count)),
      "guidelines": .number(JSONNumber(guidelines.count)),
      "considerations": .number(JSONNumber(UDLConsideration.vocabulary.entries.count)),
      "perGuideline": counts(guidelines.map { ($0.rawValue, $0.considerations) }),
      "perPrinciple": counts(principles.map { ($0.rawValue, $0.considerations) }),
    ]
  }

  @Sendable
  private static func lookup(_ input: OperationInput) throws(OperationError) -> JSONValue
  {
    try checkVersion(input)
    var names: [JSONValue] = []
    for number in try input.member("numbers").elements() {
      let consideration = UDLConsideration(rawValue: try number.text())
      guard consideration.isKnown else {
        let message = "numbers: the considerations are numbered from 1.1 to 9.4"
        throw OperationError(.outOfRange, message)
      }
      names.append(.string(consideration.name))
    }
    return ["names": .array(names)]
  }

  private static func checkVersion(_ input: OperationInput) throws(OperationError) {
    let version = UDLConsideration.vocabulary.version
    guard try input.text("version").utf8.elementsEqual(version.utf8) else {
      throw OperationError(.unknownVersion, "version: the version here is \(version)")
    }
  }

  private static func counts(_ lists: [(String, [UDLConsideration])]) -> JSONValue {
    .object(
      lists.map { name, considerations in
        .init(name: name, value: .number(JSONNumber(considerations.count)))
      }
    )
  }
}
