import PlanModel

/// The unit in which readings, baseline and target are compared.
struct Scale {
  /// The unit, `nil` if nobody said.
  private(set) var unit: MeasureUnit?

  private let isPercent: Bool

  /// The unit of readings that don't name one.
  private let assumed: MeasureUnit?

  /// The highest possible count that readings have shared so far.
  private var shared: Number?

  /// What minutes and seconds are of, `nil` while nothing has said so.
  private var timed: MeasureKind?

  init(unit: MeasureUnit?, assumed: MeasureUnit?, kind: MeasureKind? = nil) {
    self.unit = unit
    isPercent = unit == .percent
    self.assumed = assumed
    timed = TimeUnit.timed(kind)
  }

  /// Brings a value to the scale, exactly.
  mutating func ratio(
    _ value: Number,
    outOf: Number?,
    unit given: MeasureUnit?
  ) throws(CannotJudgeReason) -> ExactRatio {
    if isPercent {
      return try Self.percentage(value, outOf: outOf, unit: given, assumed: assumed)
    }
    let named = given ?? assumed ?? unit
    if unit == nil { unit = named }
    if let outOf, outOf <= 0 || value < 0 || value > outOf { throw .readingInvalid }
    if value.significand < 0, Self.isNeverNegative(named) { throw .readingInvalid }
    let result: ExactRatio
    if let unit, let named, unit != named || timed != nil {
      result = try time(value, from: named, to: unit)
    } else {
      result = ExactRatio(value)
    }
    if let outOf, countsItems {
      guard shared == nil || shared == outOf else { throw .unitMismatch }
      shared = outOf
    }
    return result
  }

  /// Whether values are counts that mean nothing without the number of items.
  private var countsItems: Bool {
    unit == nil || unit == .correct || unit == .points || unit == .steps
  }

  /// Whether a unit counts or times something, so that less than nothing can't be.
  private static func isNeverNegative(_ unit: MeasureUnit?) -> Bool {
    switch unit {
    case .correct?, .wordsPerMinute?, .digitsCorrect?, .times?, .prompts?, .words?,
      .steps?:
      true
    default: unit.flatMap(TimeUnit.init) != nil
    }
  }

  static func percentage(
    _ value: Number,
    outOf: Number?,
    unit given: MeasureUnit?,
    assumed: MeasureUnit?
  ) throws(CannotJudgeReason) -> ExactRatio {
    if let outOf, given != .percent {
      guard outOf > 0, value >= 0, value <= outOf else { throw .readingInvalid }
      guard
        let hundredfold = value.multiplied(by: 100),
        let ratio = ExactRatio(hundredfold, over: outOf)
      else { throw .numberTooLarge }
      return ratio
    }
    guard given ?? assumed ?? .percent == .percent else { throw .unitMismatch }
    guard value >= 0, value <= 100 else { throw .readingInvalid }
    return ExactRatio(value)
  }

  /// Converts minutes and seconds of one thing; no other units have an exact relation.
  private mutating func time(
    _ value: Number,
    from given: MeasureUnit,
    to wanted: MeasureUnit
  ) throws(CannotJudgeReason) -> ExactRatio {
    guard let from = TimeUnit(given), let to = TimeUnit(wanted) else {
      guard given == wanted else { throw .unitMismatch }
      return ExactRatio(value)
    }
    let mine = timed ?? to.timed
    guard from.timed == nil || mine == nil || from.timed == mine else {
      throw .timedDifferently
    }
    timed = mine ?? from.timed
    guard from.isMinutes != to.isMinutes else { return ExactRatio(value) }
    let ratio: ExactRatio? =
      from.isMinutes
      ? value.multiplied(by: 60).map { ExactRatio($0) } : ExactRatio(value, over: 60)
    guard let ratio else { throw .numberTooLarge }
    return ratio
  }
}
