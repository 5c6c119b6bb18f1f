public import PlanModel

/// What came out of reading tables of plans: the good rows, and why the others are missing.
public struct PlanTableContents: Hashable, Sendable {
  /// The pupils and plans of the rows without a fault.
  public let bundle: PlanBundle

  /// What is missing and what was noticed, in the order of the tables.
  public let problems: PlanTableProblems
}
