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

  init(unit: MeasureUnit?, assumed: MeasureUnit?) {
    self.unit = unit
    isPercent = unit == .percent
    self.assumed = assumed
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
    if let unit, let named, unit != named {
      return try Self.time(value, from: named, to: unit)
    }
    if let outOf, countsItems {
      guard shared == nil || shared == outOf else { throw .unitMismatch }
      shared = outOf
    }
    return ExactRatio(value)
  }

  /// Whether values are counts that mean nothing without the number of items.
  private var countsItems: Bool {
    unit == nil || unit == .correct || unit == .points || unit == .steps
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

  /// Converts minutes and seconds; no other units have an exact relation.
  private static func time(
    _ value: Number,
    from given: MeasureUnit,
    to wanted: MeasureUnit
  ) throws(CannotJudgeReason) -> ExactRatio {
    let ratio: ExactRatio? =
      switch (given, wanted) {
      case (.minutes, .seconds): value.multiplied(by: 60).map { ExactRatio($0) }
      case (.seconds, .minutes): ExactRatio(value, over: 60)
      default: throw .unitMismatch
      }
    guard let ratio else { throw .numberTooLarge }
    return ratio
  }
}
