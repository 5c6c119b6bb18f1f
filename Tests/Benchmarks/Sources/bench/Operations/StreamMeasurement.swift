import PlanCodec
import PlanModel

/// Measures the memory and time of going through a file line by line.
struct StreamMeasurement {
  private let operation: Operation
  private let path: String
  private let repetitions: Int

  init(_ operation: Operation, _ arguments: Arguments) throws {
    self.operation = operation
    path = try arguments.path()
    repetitions = try arguments.number("repeat") ?? 1
  }

  func run() throws {
    let file = try LineFile(path)
    var watch = Stopwatch()
    var sums = Checksum()
    let bytes = try watch.time { try work(file.descriptor, &sums) }
    var line = ResultLine(operation.rawValue)
    line.add("bytes", bytes)
    line.add("items", sums.plans)
    line.add(watch)
    line.add("check", sums.numbers)
    line.finish()
  }

  /// Works through the file, and returns how many bytes were read.
  private func work(_ descriptor: Int32, _ sums: inout Checksum) throws -> Int {
    var kept: [LearningPlan] = []
    var bytes = 0
    for _ in 0..<repetitions {
      var lines = Product.lines(of: descriptor)
      while let line = try lines.nextLine() {
        bytes += line.end.byte - line.start.byte
        guard let plan = line.document else { continue }
        sums.add(plan)
        if operation == .idle { return bytes }
        if operation == .keep { kept.append(plan) }
        if operation == .streamRoundtrip { _ = try Product.encode(plan) }
      }
    }
    return bytes
  }
}
