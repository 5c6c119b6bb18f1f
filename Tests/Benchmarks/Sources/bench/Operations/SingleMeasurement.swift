/// Measures the first plan that a new process reads, and the same plan later.
enum SingleMeasurement {
  private static let repetitions = 1_000

  static func run(_ arguments: Arguments) throws {
    var file = try LineFile(arguments.path())
    guard let text = file.next() else { throw BenchError("the file has no line") }
    var sums = Checksum()
    var first = Stopwatch()
    try first.time { sums.add(try Product.decode(text)) }
    var later = Stopwatch()
    var others = Checksum()
    try later.time {
      for _ in 0..<repetitions { others.add(try Product.decode(text)) }
    }
    var line = ResultLine(Operation.decodeSingle.rawValue)
    line.add("bytes", text.count)
    line.add("items", 1)
    line.add(first)
    line.add("later_cpu_seconds", later.processorSeconds / Double(repetitions))
    line.add("check", sums.numbers)
    line.finish()
  }
}
