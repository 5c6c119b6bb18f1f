import CorpusGenerator

/// Measures the families of texts that are hard to read, at one size and at twice the size.
enum FamilyMeasurement {
  static func run(_ arguments: Arguments) throws {
    let size = try arguments.number("size") ?? 500_000
    for family in WorstCase.all {
      let texts = [family.text(ofSize: size), family.text(ofSize: size * 2)]
      let times = try FastestTimes.seconds(
        of: texts.map { text in { _ = Product.problems(in: text) } }
      )
      var line = ResultLine(Operation.families.rawValue)
      line.add("family", family.name)
      line.add("bytes", texts[1].count)
      line.add("items", 1)
      line.add("problems", Product.problems(in: texts[1]))
      line.add("cpu_seconds", times[1])
      line.add("ratio", times[1] / max(times[0], 1e-9))
      line.add("ns_per_byte", times[1] * 1e9 / Double(texts[1].count))
      line.finish()
    }
  }
}
