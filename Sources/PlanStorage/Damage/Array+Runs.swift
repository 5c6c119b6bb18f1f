extension [ClosedRange<Int>] {
  /// Adds a number that comes after all others, to the last run if it follows it.
  package mutating func append(run number: Int) {
    guard let last, last.upperBound == number - 1 else {
      append(number...number)
      return
    }
    self[count - 1] = last.lowerBound...number
  }
}
