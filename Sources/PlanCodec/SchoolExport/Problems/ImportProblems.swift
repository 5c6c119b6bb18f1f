/// The problems found so far, of which the first are kept and all are counted.
struct ImportProblems {
  let maximum: Int
  private(set) var listed: [ImportProblem] = []
  private(set) var count = 0

  /// How many of them left something out.
  private(set) var lossCount = 0

  init(maximum: Int) {
    self.maximum = max(maximum, 1)
  }

  /// Adds the problems of a file in the order of its records and columns.
  mutating func add(_ problems: [ImportProblem], uncounted: Int) {
    let order = problems.indices.sorted { one, other in
      (Place(problems[one]), one) < (Place(problems[other]), other)
    }
    listed.append(contentsOf: order.prefix(maximum - listed.count).map { problems[$0] })
    count += problems.count + uncounted
    lossCount += problems.count(where: \.isLoss) + uncounted
  }
}

extension ImportProblems {
  /// Where a problem stands: the whole file's first, then by record and column.
  private struct Place: Comparable {
    let record: Int
    let column: Int

    init(_ problem: ImportProblem) {
      record = problem.record ?? 0
      column = problem.column ?? 0
    }

    static func < (one: Self, other: Self) -> Bool {
      (one.record, one.column) < (other.record, other.column)
    }
  }
}
