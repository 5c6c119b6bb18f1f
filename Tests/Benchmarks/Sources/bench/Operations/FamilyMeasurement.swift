import CorpusGenerator

/// Measures the families of texts that are hard to read, at one size and at twice the size.
enum FamilyMeasurement {
  static func run(_ arguments: Arguments) throws {
    let size = try arguments.number("size") ?? 500_000
    for family in WorstCase.all {
      let small = family.text(ofSize: size)
      let large = family.text(ofSize: size * 2)
      let smallTime = fastest(small)
      let largeTime = fastest(large)
      var line = ResultLine(Operation.families.rawValue)
      line.add("family", family.name)
      line.add("bytes", large.count)
      line.add("items", 1)
      line.add("problems", Product.problems(in: large))
      line.add("cpu_seconds", largeTime)
      line.add("ratio", largeTime / max(smallTime, 1e-9))
      line.add("ns_per_byte", largeTime * 1e9 / Double(large.count))
      line.finish()
    }
  }

  /// Returns the shortest processor time of a few readings of a text.
  private static func fastest(_ text: [UInt8]) -> Double {
    (0..<5).map { _ in
      var watch = Stopwatch()
      _ = watch.time { Product.problems(in: text) }
      return watch.processorSeconds
    }.min() ?? 0
  }
}
