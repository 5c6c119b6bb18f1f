import CorpusGenerator

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
    let counts = Self.powersOfTen(from: 1_000, to: largest)
    try measure("readings", counts) { try Product.encode(LargePlans.plan(readings: $0)) }
    try measure("escaped text", [1_000_000, 10_000_000]) {
      try Product.encode(LargePlans.plan(escapedTextOf: $0))
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
        report("plans", size: next, bytes: bytes, watch.processorSeconds)
        next *= 10
      }
    }
  }

  /// Reads one text of each size, in turns, and reports the shortest times.
  private func measure(
    _ series: String,
    _ sizes: [Int],
    _ text: (Int) throws -> [UInt8]
  ) throws {
    let texts = try sizes.map(text)
    let times = try FastestTimes.seconds(
      of: texts.map { text in { _ = try Product.decode(text) } }
    )
    for (place, time) in times.enumerated() {
      report(series, size: sizes[place], bytes: texts[place].count, time)
    }
  }

  private func report(_ series: String, size: Int, bytes: Int, _ seconds: Double) {
    var line = ResultLine(Operation.growth.rawValue)
    line.add("series", series)
    line.add("size", size)
    line.add("bytes", bytes)
    line.add("cpu_seconds", seconds)
    line.add("ns_per_byte", seconds * 1e9 / Double(bytes))
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
