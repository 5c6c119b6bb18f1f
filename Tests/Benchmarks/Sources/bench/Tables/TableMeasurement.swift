/// Measures what is done with a CSV file that has been read into memory.
struct TableMeasurement {
  private let operation: Operation
  private let path: String
  private let rounds: Int

  init(_ operation: Operation, _ arguments: Arguments) throws {
    self.operation = operation
    path = try arguments.path()
    rounds = try arguments.number("rounds") ?? 1
  }

  func run() throws {
    var file = try LineFile(path)
    let bytes = file.rest()
    var watch = Stopwatch()
    var check: [Int] = []
    var written = 0
    for _ in 0..<rounds {
      switch operation {
      case .csvScan: check = try watch.time { try TableProduct.lengths(in: bytes) }
      case .csvText: check = try watch.time { try TableProduct.texts(in: bytes) }
      case .csvTyped: check = try read(bytes, &watch)
      default: (check, written) = try write(bytes, &watch)
      }
    }
    var line = ResultLine(operation.rawValue)
    line.add("bytes", bytes.count * rounds)
    line.add("items", (check.first ?? 0) * rounds)
    line.add(watch)
    line.add("check", check)
    if written > 0 { line.add("written", written) }
    line.finish()
  }

  private func read(_ bytes: [UInt8], _ watch: inout Stopwatch) throws -> [Int] {
    var sums = TableSums()
    try watch.time {
      try TableProduct.readings(in: bytes) { reading, _ in sums.add(reading) }
    }
    return sums.numbers
  }

  // The rows are made, and what was written is read again, while the clock stands; a batch
  // at a time, so that the readings of a large file need not be in memory together.
  private func write(
    _ bytes: [UInt8],
    _ watch: inout Stopwatch
  ) throws -> (check: [Int], written: Int) {
    var sums = TableSums()
    var batch: [TableRow] = []
    var written = 0
    func finish() throws {
      let piece = try watch.time { try TableProduct.write(batch) }
      try TableProduct.read(piece) { reading, _ in sums.add(reading) }
      written += piece.count
      batch = []
    }
    var failure: (any Error)?
    try TableProduct.readings(in: bytes) { reading, plan in
      batch.append(TableRow(plan: plan, reading: reading))
      guard batch.count == 10_000, failure == nil else { return }
      do { try finish() } catch { failure = error }
    }
    if let failure { throw failure }
    if !batch.isEmpty { try finish() }
    return (sums.numbers, written)
  }
}
