public import PlanModel

/// A month of a wall planner.
public struct PlannerMonth: Hashable, Sendable {
  /// The days, from the first of the month through the last.
  public let days: ClosedRange<Day>

  let planner: WallPlanner

  /// The name of the month and the year, such as "September 2026".
  public var title: String {
    days.lowerBound.monthInWords
  }

  /// The month as a grid, each line ended by a line feed.
  public var grid: String {
    PlannerGrid(self).text
  }

  /// The month in sentences, a line for each day or stretch of days with something to say.
  public var list: String {
    PlannerList(self).text
  }
}

// MARK: - Redaction

extension PlannerMonth: CustomStringConvertible, CustomReflectable {
  /// The name of the month and the year.
  public var description: String { title }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
