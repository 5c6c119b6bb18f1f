/// The problems of a package of tables, of which the first are kept and all are counted.
///
/// ## Topics
///
/// ### Looking at what was found
/// - ``listed``
/// - ``count``
/// - ``faultCount``
/// - ``isEmpty``
/// - ``maximum``
/// - ``description``
public struct PlanTableProblems: Error, Hashable, Sendable {
  /// The largest number of problems that are kept.
  public let maximum: Int

  /// The problems in the order of the tables, at most ``maximum``.
  public private(set) var listed: [PlanTableProblem] = []

  /// How many problems were found, whether they are listed or not.
  public private(set) var count = 0

  /// How many of them are no notices: something is missing.
  public private(set) var faultCount = 0

  init(maximum: Int) {
    self.maximum = max(maximum, 1)
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { count == 0 }

  mutating func add(_ problem: PlanTableProblem) {
    count += 1
    if !problem.isNotice { faultCount += 1 }
    if listed.count < maximum { listed.append(problem) }
  }

  /// Counts faults of rows that another list has not kept.
  mutating func addUnlisted(_ faults: Int) {
    count += faults
    faultCount += faults
  }

  mutating func add(
    _ error: CSVError,
    _ consequence: PlanTableProblem.Consequence,
    in file: String
  ) {
    add(PlanTableProblem(file: file, error: error, consequence: consequence))
  }
}

// MARK: - Description

extension PlanTableProblems: CustomStringConvertible {
  /// The first problem and the number of the others, in one line.
  public var description: String {
    guard let first = listed.first else { return "no problems" }
    return count > 1 ? "\(first) (and \(count - 1) more)" : first.description
  }
}
