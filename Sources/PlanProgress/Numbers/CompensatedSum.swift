/// A sum of binary numbers that keeps what rounding would lose (Neumaier 1974).
struct CompensatedSum {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  mutating func add(_ term: Double) {
    // What each addition loses, without asking which number is the larger (Knuth 1969).
    let next = sum + term
    let added = next - sum
    lost += (sum - (next - added)) + (term - added)
    sum = next
  }

  static func of(_ terms: some Sequence<Double>) -> Double {
    var sum = Self()
    for term in terms { sum.add(term) }
    return sum.value
  }
}
