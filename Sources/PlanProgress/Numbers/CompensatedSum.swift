/// A sum of binary numbers that keeps what rounding would lose (Neumaier 1974).
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  mutating func add(_ term: Double) {
    let next = sum + term
    lost +=
      sum.magnitude >= term.magnitude ? (sum - next) + term : (term - next) + sum
    sum = next
  }

  static func of(_ terms: some Sequence<Double>) -> Double {
    var sum = Self()
    for term in terms { sum.add(term) }
    return sum.value
  }
}
