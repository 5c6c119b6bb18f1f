import PlanModel

/// Measures what is done with each line of a file that has been read into memory.
///
/// Reading the file and cutting it into lines is not measured. A fiftieth of the lines is
/// worked on before the clock starts.
struct LineMeasurement {
  private let operation: Operation
  private let lines: [[UInt8]]
  private let rounds: Int
  private var watch = Stopwatch()
  private var checksum = Checksum()
  private var bytesWritten = 0
  private var changedLines = 0
  private var findings = 0

  init(_ operation: Operation, _ arguments: Arguments) throws {
    self.operation = operation
    rounds = try arguments.number("rounds") ?? 1
    let limit = try arguments.number("limit") ?? .max
    var file = try LineFile(arguments.path())
    var lines: [[UInt8]] = []
    var size = 0
    while size < limit, let line = file.next() {
      size += line.count
      if size <= limit { lines.append(line) }
    }
    self.lines = lines
  }

  mutating func run() throws {
    var warmUp = self
    try warmUp.work(lines.prefix(lines.count / 50 + 1))
    for round in 0..<rounds {
      if round > 0 { (checksum, findings) = (Checksum(), 0) }
      try work(lines[...])
    }
    var line = ResultLine(operation.rawValue)
    line.add("bytes", lines.reduce(0) { $0 + $1.count } * rounds)
    line.add("items", lines.count * rounds)
    line.add(watch)
    if operation != .check { line.add("check", checksum.numbers) }
    if bytesWritten > 0 { line.add("written", bytesWritten) }
    if operation == .roundtrip { line.add("changed", changedLines) }
    if operation == .rules { line.add("findings", findings) }
    line.finish()
  }

  private mutating func work(_ lines: ArraySlice<[UInt8]>) throws {
    switch operation {
    case .decode: try decode(lines)
    case .check: try check(lines)
    default: try inBatches(lines)
    }
  }

  private mutating func decode(_ lines: ArraySlice<[UInt8]>) throws {
    var sums = checksum
    try watch.time {
      for line in lines { sums.add(try Product.decode(line)) }
    }
    checksum = sums
  }

  private mutating func check(_ lines: ArraySlice<[UInt8]>) throws {
    let faults = watch.time {
      lines.reduce(0) { $0 + (Product.check($1) ? 0 : 1) }
    }
    guard faults == 0 else { throw BenchError("\(faults) lines are not valid") }
  }

  // Plans are made, and what was written is read again, while the clock stands; a batch at
  // a time, so that the plans of a large file need not be in memory together.
  private mutating func inBatches(_ lines: ArraySlice<[UInt8]>) throws {
    var rest = lines
    while !rest.isEmpty {
      let batch = rest.prefix(1_000)
      rest = rest.dropFirst(1_000)
      if operation == .rules {
        try look(at: batch)
        continue
      }
      let written = operation == .encode ? try encode(batch) : try roundtrip(batch)
      for (line, text) in zip(batch, written) {
        checksum.add(try Product.decode(text))
        bytesWritten += text.count
        if line != text { changedLines += 1 }
      }
    }
  }

  private mutating func look(at lines: ArraySlice<[UInt8]>) throws {
    let plans = try lines.map(Product.decode)
    for plan in plans { checksum.add(plan) }
    findings += watch.time {
      plans.reduce(0) { $0 + Product.findings(in: $1) }
    }
  }

  private mutating func encode(_ lines: ArraySlice<[UInt8]>) throws -> [[UInt8]] {
    let plans = try lines.map(Product.decode)
    return try watch.time { try plans.map(Product.encode) }
  }

  private mutating func roundtrip(_ lines: ArraySlice<[UInt8]>) throws -> [[UInt8]] {
    try watch.time {
      try lines.map { try Product.encode(Product.decode($0)) }
    }
  }
}
