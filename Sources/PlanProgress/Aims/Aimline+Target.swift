public import PlanModel

extension Aimline {
  /// Creates the aimline of a target, in the unit in which its readings are compared.
  ///
  /// Counts of items become percentages where the criterion is one: from 4 of 10 to 80% is
  /// a line from 40 to 80.
  ///
  /// - Parameters:
  ///   - target: The target with its baseline, value to reach and due day.
  ///   - time: The days that count.
  /// - Throws: Why there is no line, such as ``CannotJudgeReason/baselineMissing``.
  public init(
    of target: Target,
    in time: TeachingTime = .everyDay
  ) throws(CannotJudgeReason) {
    guard !target.isOpenOutcome else { throw .openOutcome }
    guard !target.isOrdinal else { throw .ordinalScale }
    guard target.judgedKind != .frequency else { throw .countsPerPeriod }
    let scale = target.scale
    let from = try target.baselineLevel(on: scale).doubleValue
    let to = try target.goalLevel(on: scale).doubleValue
    guard let start = target.countsFrom else { throw .startMissing }
    guard let due = target.due else { throw .dueMissing }
    guard start < due else { throw .dueNotAfterBaseline }
    guard time.days(after: start, through: due) > 0 else { throw .noTeachingTime }
    guard let line = Self(from: start, at: from, to: due, at: to, in: time) else {
      throw .numberTooLarge
    }
    self = line
  }
}
