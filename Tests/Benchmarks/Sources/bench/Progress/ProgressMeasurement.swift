import CorpusGenerator
import PlanModel
import PlanProgress

/// Measures what is found out about the progress of many targets, a batch at a time.
struct ProgressMeasurement {
  private static let batch = 1_000

  private let operation: Operation
  private let targets: Int
  private let seed: Int

  init(_ operation: Operation, _ arguments: Arguments) throws {
    self.operation = operation
    targets = try arguments.number("targets") ?? 1_000_000
    seed = try arguments.number("seed") ?? 7
  }

  func run() throws {
    var numbers = SeededNumbers(seed: seed)
    var watch = Stopwatch()
    var sums = ProgressSums()
    var left = targets
    while left > 0 {
      let count = min(left, Self.batch)
      let series = (0..<count).map { _ in MadeUpSeries(&numbers) }
      try measure(series, &watch, &sums)
      left -= count
    }
    var line = ResultLine(operation.rawValue)
    line.add("bytes", targets * MadeUpSeries.readings * 12)
    line.add("items", targets)
    line.add(watch)
    line.add("check", sums.numbers)
    line.finish()
  }

  private func measure(
    _ series: [MadeUpSeries],
    _ watch: inout Stopwatch,
    _ sums: inout ProgressSums
  ) throws {
    var points: [TrendPoint] = []
    switch operation {
    case .progressSummary:
      let cases = series.map(Self.target)
      let found = watch.time { cases.map(ProgressProduct.summary) }
      for summary in found { sums.add(summary) }
    case .progressTheilSen:
      let found = try watch.time {
        try series.map { try ProgressProduct.robust($0, &points) }
      }
      for judgement in found { sums.add(judgement) }
    default:
      let found = try watch.time {
        try series.map { try ProgressProduct.judge($0, &points) }
      }
      for judgement in found { sums.add(judgement) }
    }
  }

  /// Returns the target and readings that a plan would hold for a series.
  private static func target(_ series: MadeUpSeries) -> (Target, [Reading]) {
    var target = Target(id: "t")
    target.criterion = .rate(70, .wordsPerMinute)
    target.measure = Measure(unit: .wordsPerMinute)
    target.baseline = Baseline(unit: .wordsPerMinute)
    target.baseline?.scores = series.firstScores
    target.baseline?.on = MadeUpSeries.start
    target.due = MadeUpSeries.end
    let readings = zip(series.days, series.values).enumerated().map { place, reading in
      Reading(
        id: Reading.ID("r-\(place)") ?? .blank,
        target: "t",
        on: reading.0,
        value: MadeUpSeries.number(reading.1)
      )
    }
    return (target, readings)
  }
}
