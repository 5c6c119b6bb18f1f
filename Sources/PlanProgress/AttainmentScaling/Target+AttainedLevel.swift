public import PlanModel

extension Target {
  /// Returns the level of goal attainment scaling that a reading shows.
  ///
  /// A reading in levels is taken as it is; another value is looked up on the scale of the
  /// target.
  ///
  /// - Parameters:
  ///   - reading: The reading.
  ///   - conditions: What a level asks for beside its value, by the number of the level.
  /// - Returns: The level, -2 to 2.
  /// - Throws: Why there is none, such as ``CannotJudgeReason/valueNotRecorded`` for a gap.
  public func attainedLevel(
    of reading: Reading,
    conditions: [Int: AttainmentCondition] = [:]
  ) throws(CannotJudgeReason) -> Int {
    guard reading.gap == nil, let value = reading.value else { throw .valueNotRecorded }
    guard hasAnchors, reading.unit != .level else {
      guard let level = value.intValue, -2...2 ~= level else {
        throw .attainmentLevelInvalid
      }
      return level
    }
    var scale = scale
    let ratio = try scale.ratio(value, outOf: reading.outOf, unit: reading.unit)
    let ladder = try AttainmentScale(attainmentLevels, conditions: conditions)
    return try ladder.level(at: ratio, helpOf: reading)
  }

  /// Returns the level of goal attainment scaling on the last day with one.
  ///
  /// Of several readings of a day the middle level counts, of two middle ones the lower.
  ///
  /// - Parameters:
  ///   - readings: The readings in any order; those of other targets are left out.
  ///   - day: The day up to which readings are looked at.
  ///   - conditions: What a level asks for beside its value, by the number of the level.
  /// - Returns: The level with its day.
  /// - Throws: Why there is none: the reason of the last reading that could not be used,
  ///   or ``CannotJudgeReason/attainmentLevelMissing`` without readings.
  public func attainedLevel(
    in readings: [Reading],
    asOf day: Day,
    conditions: [Int: AttainmentCondition] = [:]
  ) throws(CannotJudgeReason) -> AttainedLevel {
    var levels: [Int] = []
    var last: Day?
    var limit: CannotJudgeReason?
    for reading in currentReadings(in: readings, through: day).reversed() {
      if let last, reading.on < last { break }
      guard reading.gap == nil, reading.value != nil else { continue }
      do throws(CannotJudgeReason) {
        levels.append(try attainedLevel(of: reading, conditions: conditions))
        last = reading.on
      } catch {
        limit = limit ?? error
      }
    }
    guard let last else { throw limit ?? .attainmentLevelMissing }
    return AttainedLevel(level: levels.sorted()[(levels.count - 1) / 2], on: last)
  }
}
