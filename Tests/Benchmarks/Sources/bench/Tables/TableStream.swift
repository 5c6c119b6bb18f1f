import PlanCodec

/// Measures the memory and time of going through a CSV file in pieces.
enum TableStream {
  static func run(_ operation: Operation, _ arguments: Arguments) throws {
    var file = try LineFile(arguments.path())
    var watch = Stopwatch()
    var sums = TableSums()
    let bytes = try watch.time { try read(&file, only: operation == .csvIdle, &sums) }
    var line = ResultLine(operation.rawValue)
    line.add("bytes", bytes)
    line.add("items", sums.rows)
    line.add(watch)
    line.add("check", sums.numbers)
    line.finish()
  }

  /// Works through the file, or only its first piece, and returns how many bytes were read.
  private static func read(
    _ file: inout LineFile,
    only isShort: Bool,
    _ sums: inout TableSums
  ) throws -> Int {
    var reader = CSVReader()
    var bytes = 0
    var total = sums
    while let piece = file.nextPiece() {
      bytes += piece.count
      reader.append(piece)
      try TableProduct.rows(of: reader.takeTable()) { total.add($0) }
      if isShort { break }
    }
    try TableProduct.rows(of: reader.finish().table) { total.add($0) }
    sums = total
    return bytes
  }
}
