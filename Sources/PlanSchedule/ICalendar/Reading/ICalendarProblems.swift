/// The first problems of a calendar file, and how many there are.
public struct ICalendarProblems: Hashable, Sendable {
  /// The largest number of problems that are listed.
  public let maximum: Int

  /// The problems in the order in which they were found, at most ``maximum``.
  public private(set) var listed: [ICalendarProblem] = []

  /// How many problems were found, whether they are listed or not.
  public private(set) var count = 0

  /// Whether nothing was found.
  public var isEmpty: Bool { count == 0 }

  init(maximum: Int) {
    self.maximum = max(maximum, 1)
  }

  mutating func add(_ problem: ICalendarProblem) {
    count += 1
    if listed.count < maximum { listed.append(problem) }
  }
}
