import CorpusGenerator

/// Writes the texts that are measured.
enum CorpusFile {
  static func write(_ arguments: Arguments) throws {
    var file = try OutputFile(arguments.path())
    if let count = try arguments.number("readings") {
      try file.write(Product.encode(LargePlans.plan(readings: count)))
    } else if let bytes = try arguments.number("escaped-text") {
      try file.write(Product.encode(LargePlans.plan(escapedTextOf: bytes)))
    } else if let rows = try arguments.number("rows") {
      try writeTable(of: rows, to: &file, arguments)
    } else {
      try writeCorpus(to: &file, arguments)
    }
    try file.flush()
  }

  private static func writeTable(
    of rows: Int,
    to file: inout OutputFile,
    _ arguments: Arguments
  ) throws {
    let word = arguments.word("form") ?? TableForm.plain.rawValue
    guard let form = TableForm(rawValue: word) else { throw BenchError(Bench.usage) }
    var table = ReadingsTable(seed: try arguments.number("seed") ?? 7, form: form)
    try file.write(table.firstLine)
    for _ in 0..<rows { try file.write(table.nextRow()) }
  }

  private static func writeCorpus(
    to file: inout OutputFile,
    _ arguments: Arguments
  ) throws {
    let word = arguments.word("spelling") ?? Spelling.canonical.rawValue
    guard let spelling = Spelling(rawValue: word) else { throw BenchError(Bench.usage) }
    let seed = try arguments.number("seed") ?? 7
    var corpus = Corpus(seed: seed, spelling: spelling, write: Product.encode)
    for _ in 0..<(try arguments.number("plans") ?? 100_000) {
      try file.write(corpus.nextLine())
    }
  }
}
