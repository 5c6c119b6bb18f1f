import CorpusGenerator
import PlanModel

/// Measures how time grows: with the number of plans, of readings, and the length of a text.
struct GrowthMeasurement {
  private let path: String
  private let repetitions: Int
  private let largest: Int

  init(_ arguments: Arguments) throws {
    path = try arguments.path()
    repetitions = try arguments.number("repeat") ?? 1
    largest = try arguments.number("largest") ?? 1_000_000
  }

  func run() throws {
    try measurePlans()
    for count in Self.powersOfTen(from: 1_000, to: largest) {
      let text = try Product.encode(LargePlans.plan(readings: count))
      try measure("readings", size: count, text)
    }
    for size in [1_000_000, 10_000_000] {
      let text = try Product.encode(LargePlans.plan(escapedTextOf: size))
      try measure("escaped text", size: size, text)
    }
  }

  /// Reads the file, as often as asked for, and notes the time at each power of ten.
  private func measurePlans() throws {
    var file = try LineFile(path)
    var watch = Stopwatch()
    var sums = Checksum()
    var bytes = 0
    var next = 1_000
    for repetition in 0..<repetitions {
      if repetition > 0 { file.rewind() }
      while let line = file.next() {
        bytes += line.count
        let isNoted = sums.plans + 1 == next
        try watch.time { sums.add(try Product.decode(line)) }
        guard isNoted else { continue }
        report("plans", size: next, bytes: bytes, watch, sums)
        next *= 10
      }
    }
  }

  /// Reads one text often enough to see its time, and reports the mean.
  private func measure(_ series: String, size: Int, _ text: [UInt8]) throws {
    var watch = Stopwatch()
    var sums = Checksum()
    sums.add(try Product.decode(text))
    let repetitions = max(2, 4_000_000 / text.count)
    try watch.time {
      for _ in 0..<repetitions { sums.add(try Product.decode(text)) }
    }
    report(series, size: size, bytes: text.count * repetitions, watch, sums)
  }

  private func report(
    _ series: String,
    size: Int,
    bytes: Int,
    _ watch: Stopwatch,
    _ sums: Checksum
  ) {
    var line = ResultLine(Operation.growth.rawValue)
    line.add("series", series)
    line.add("size", size)
    line.add("bytes", bytes)
    line.add("items", sums.plans)
    line.add(watch)
    line.add("ns_per_byte", watch.processorSeconds * 1e9 / Double(bytes))
    line.finish()
  }

  private static func powersOfTen(from first: Int, to last: Int) -> [Int] {
    var powers: [Int] = []
    var power = first
    while power <= last {
      powers.append(power)
      power *= 10
    }
    return powers
  }
}
