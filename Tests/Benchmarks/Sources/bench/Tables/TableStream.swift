/// Measures the memory and time of going through a CSV file a page at a time.
enum TableStream {
  static func run(_ operation: Operation, _ arguments: Arguments) throws {
    let file = try LineFile(arguments.path())
    let limit = operation == .csvIdle ? 1 : Int.max
    var watch = Stopwatch()
    var sums = TableSums()
    let pages = try watch.time {
      try TableProduct.pages(of: file.descriptor, upTo: limit) { reading, _ in
        sums.add(reading)
      }
    }
    var line = ResultLine(operation.rawValue)
    line.add("bytes", file.size)
    line.add("items", sums.rows)
    line.add("pages", pages)
    line.add(watch)
    line.add("check", sums.numbers)
    line.finish()
  }
}
