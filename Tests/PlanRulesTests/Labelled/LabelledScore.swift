/// How often something was found that is there, that isn't, and that was missed.
struct LabelledScore: Sendable {
  struct Tally: Sendable {
    var hits = 0
    var falseAlarms = 0
    var misses = 0

    /// How much of what was found is there; 1 if nothing was found.
    var precision: Double {
      hits + falseAlarms == 0 ? 1 : Double(hits) / Double(hits + falseAlarms)
    }

    /// How much of what is there was found; 1 if nothing is there.
    var recall: Double {
      hits + misses == 0 ? 1 : Double(hits) / Double(hits + misses)
    }
  }

  private(set) var tallies: [String: Tally] = [:]

  /// The statements that did not go as expected, with what it was.
  private(set) var faults: [String] = []

  /// All tallies together.
  var total: Tally {
    tallies.values.reduce(into: Tally()) {
      $0.hits += $1.hits
      $0.falseAlarms += $1.falseAlarms
      $0.misses += $1.misses
    }
  }

  mutating func hit(_ name: String) { tallies[name, default: Tally()].hits += 1 }

  mutating func falseAlarm(_ name: String, in id: String) {
    tallies[name, default: Tally()].falseAlarms += 1
    faults.append("\(id) +\(name)")
  }

  mutating func miss(_ name: String, in id: String) {
    tallies[name, default: Tally()].misses += 1
    faults.append("\(id) -\(name)")
  }

  /// Notes what was found beside what is expected and what may be found.
  mutating func add(
    _ found: Set<String>,
    must: [Set<String>],
    may: Set<String>,
    in id: String
  ) {
    let expected = must.reduce(into: Set()) { $0.formUnion($1) }
    for name in found.sorted() where !may.contains(name) || expected.contains(name) {
      if expected.contains(name) { hit(name) } else { falseAlarm(name, in: id) }
    }
    for choice in must where choice.isDisjoint(with: found) {
      miss(choice.min() ?? "", in: id)
    }
  }

  /// A table of every tally, one a line.
  var table: String {
    let rows = tallies.sorted { $0.key < $1.key } + [("total", total)]
    return rows.map { name, tally in
      let counts =
        "\(tally.hits) hits, \(tally.falseAlarms) false, \(tally.misses) missed"
      let percent = [tally.precision, tally.recall].map { Int(($0 * 1_000).rounded()) }
      return "\(name): \(counts), precision \(percent[0]), recall \(percent[1]) of 1000"
    }.joined(separator: "\n")
  }
}
