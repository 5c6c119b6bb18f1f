/// The lessons of one subject that a pupil misses for provision elsewhere.
///
/// No plan holds a timetable, so a tool that has one asks here.
public struct SubjectTime: Hashable, Sendable {
  /// The minutes of the subject's lessons in a span of time.
  public var taught: Int

  /// The minutes of them in which the pupil was somewhere else.
  public var withdrawn: Int

  /// Creates the time of a subject.
  ///
  /// - Parameters:
  ///   - taught: The minutes of the subject's lessons.
  ///   - withdrawn: The minutes of them that the pupil missed.
  public init(taught: Int, withdrawn: Int) {
    self.taught = taught
    self.withdrawn = withdrawn
  }

  /// Returns whether more of the subject is missed than it should be.
  ///
  /// - Parameter thresholds: From where on it is worth a question.
  /// - Returns: `false` also if no lessons are known.
  public func narrowsCurriculum(
    thresholds: EquityThresholds = EquityThresholds()
  ) -> Bool {
    guard taught > 0, withdrawn > 0 else { return false }
    let share = Double(withdrawn) * 100 / Double(taught)
    return share > Double(thresholds.withdrawnPercent)
  }
}
