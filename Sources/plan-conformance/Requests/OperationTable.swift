import PlanCodec

/// The operations that a runner offers, each found by its name.
struct OperationTable: Sendable {
  /// The names of the operations in order of their bytes, each once.
  let names: [String]

  private let operations: [String: Operation]

  /// Creates a table, to which `capabilities` is added.
  ///
  /// - Parameter groups: The operations in groups; of two with one name, the first counts.
  init(_ groups: [[Operation]]) {
    let named = groups.joined().map { ($0.name, $0) }
    var operations = Dictionary(named, uniquingKeysWith: { first, _ in first })
    let names = (operations.keys + ["capabilities"]).sorted()
    operations["capabilities"] = Operation("capabilities") { _ in
      ["ops": .array(names.map(JSONValue.string))]
    }
    self.names = names
    self.operations = operations
  }

  /// Returns the operation with a name.
  ///
  /// - Parameter name: The name, byte for byte.
  /// - Returns: The operation, or `nil` if the table has none of that name.
  func operation(named name: String) -> Operation? {
    // Strings are equal if they look alike; the bytes decide.
    guard let operation = operations[name], operation.name.utf8.elementsEqual(name.utf8)
    else { return nil }
    return operation
  }
}

// MARK: - Standard

extension OperationTable {
  /// The groups of operations that this package answers.
  static let groups: [[Operation]] = [
    DayOperations.all,
    IdentifierOperations.all,
    AgeOperations.all,
    VocabularyOperations.all,
    DesignOperations.all,
    CalendarOperations.all,
    StatutoryOperations.all,
    ReviewOperations.all,
    ObligationOperations.all,
    CalendarFileOperations.all,
    JSONOperations.all,
    CSVOperations.all,
    CSVMeaningOperations.all,
    StatementOperations.all,
    RuleOperations.all,
    OpenTargetOperations.all,
    AmbitionOperations.all,
    EquityOperations.all,
    BaselineOperations.all,
    TrendOperations.all,
    RankOperations.all,
    TukeyOperations.all,
    CriterionOperations.all,
    DecisionRuleOperations.all,
    DecisionPointOperations.all,
    ProgressOperations.all,
    ProgressRuleOperations.all,
    AttainmentScalingOperations.all,
    OverlapOperations.all,
    SingleCaseOperations.all,
    InstrumentOperations.all,
    OversightOperations.all,
    CohortOperations.all,
    RenderingOperations.all,
  ]

  /// Every operation that this package answers.
  static let standard = OperationTable(groups)
}
