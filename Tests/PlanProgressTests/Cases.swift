import PlanModel
import PlanProgress

/// The targets and readings that the tests are made of.
enum Cases {
  static let start: Day = "2026-09-07"

  /// Returns a target with a criterion.
  static func target(_ criterion: Criterion? = nil, style: TargetStyle = .smart) -> Target
  {
    Target(id: "t", style: style).with { $0.criterion = criterion }
  }

  /// Returns a target to read 72 words a minute from 42, at 1.5 words a week.
  static var reader: Target {
    target(.rate(72, .wordsPerMinute)).with {
      $0.measure = Measure(unit: .wordsPerMinute)
      $0.baseline = Baseline(value: 42, unit: .wordsPerMinute).with { $0.on = start }
      $0.due = "2027-01-25"
    }
  }

  static func day(ofWeek week: Int) -> Day { start + .weeks(week) }

  /// Returns a reading of a week, counted from the start.
  static func reading(
    _ week: Int,
    _ value: Number? = nil,
    outOf: Number? = nil,
    _ change: (inout Reading) -> Void = { _ in }
  ) -> Reading {
    let id = Reading.ID("r-\(week)") ?? .blank
    return Reading(id: id, target: "t", on: day(ofWeek: week), value: value).with {
      $0.outOf = outOf
      change(&$0)
    }
  }

  /// Returns a reading a week from week 1; `nil` is a gap.
  static func weekly(_ values: [Number?], outOf: Number? = nil) -> [Reading] {
    values.enumerated().map { place, value in
      reading(place + 1, value, outOf: outOf) {
        if value == nil { $0.gap = .absent }
      }
    }
  }

  /// Returns an occasion a week from week 1 that passed or did not.
  static func passes(_ passes: [Int]) -> [Reading] {
    passes.enumerated().map { place, pass in
      reading(place + 1) { $0.isPass = pass == 1 }
    }
  }

  /// Returns a reading of so many correct, of so many.
  static func score(
    _ id: Reading.ID,
    _ day: Day,
    _ correct: Number,
    _ total: Number
  ) -> Reading {
    Reading(id: id, target: "t", on: day, value: correct).with { $0.outOf = total }
  }

  /// Evaluates a criterion over the readings of a target that has nothing else.
  static func evaluate(
    _ criterion: Criterion?,
    _ readings: [Reading],
    asOf day: Day = "2027-07-20",
    _ change: (inout Target) -> Void = { _ in }
  ) -> CriterionEvaluation {
    CriterionEvaluation(
      of: target(criterion).with(change),
      readings: readings,
      asOf: day
    )
  }
}

/// A sequence of numbers that is the same in every run.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Returns the next number, at least 0 and below a bound.
  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
