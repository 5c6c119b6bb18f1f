public import PlanModel

/// How many targets of one cycle were met, and how soon.
public struct StretchCycle: Hashable, Sendable {
  /// The number of targets.
  public var targets: Int

  /// The number of targets that were met.
  public var met: Int

  /// The middle one of the parts of the period that it took to meet them, from 0 to 1.
  ///
  /// `nil` if no time is known.
  public var medianPartOfPeriod: Number?

  /// Creates a cycle.
  ///
  /// - Parameters:
  ///   - targets: The number of targets.
  ///   - met: The number of targets that were met.
  ///   - medianPartOfPeriod: The middle one of the parts of the period it took.
  public init(targets: Int, met: Int, medianPartOfPeriod: Number?) {
    self.targets = targets
    self.met = met
    self.medianPartOfPeriod = medianPartOfPeriod
  }

  /// Returns whether every target was met before a percentage of the period was over.
  func isAllMetEarly(before percent: Int) -> Bool {
    guard targets > 0, met >= targets, let part = medianPartOfPeriod?.multiplied(by: 100),
      let limit = Number(exactly: percent)
    else { return false }
    return part < limit
  }
}
