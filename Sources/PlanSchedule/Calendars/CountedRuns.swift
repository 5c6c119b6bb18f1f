/// Ascending whole numbers in runs, with the count of those before each run.
///
/// Every question is answered by a binary search over the runs.
struct CountedRuns: Sendable {
  private(set) var runs: [ClosedRange<Int>] = []
  private var countsBefore: [Int] = []
  private(set) var count = 0

  /// Joins ranges that are in ascending order; they may touch or overlap.
  init(ascending ranges: some Sequence<ClosedRange<Int>>) {
    for range in ranges { append(range) }
  }

  private mutating func append(_ range: ClosedRange<Int>) {
    guard let last = runs.last, range.lowerBound <= last.upperBound + 1 else {
      runs.append(range)
      countsBefore.append(count)
      count += range.count
      return
    }
    guard range.upperBound > last.upperBound else { return }
    runs[runs.count - 1] = last.lowerBound...range.upperBound
    count += range.upperBound - last.upperBound
  }

  func contains(_ number: Int) -> Bool {
    let position = firstRun(endingAtOrAfter: number)
    return position < runs.count && runs[position].contains(number)
  }

  func first(atOrAfter number: Int) -> Int? {
    let position = firstRun(endingAtOrAfter: number)
    return position < runs.count ? max(number, runs[position].lowerBound) : nil
  }

  func last(atOrBefore number: Int) -> Int? {
    let position = firstRun(endingAtOrAfter: number)
    if position < runs.count, runs[position].contains(number) { return number }
    return position > 0 ? runs[position - 1].upperBound : nil
  }

  /// How many of the numbers are at most the given one.
  func count(through number: Int) -> Int {
    let position = firstRun(endingAtOrAfter: number)
    guard position < runs.count else { return count }
    let inRun = max(0, number - runs[position].lowerBound + 1)
    return countsBefore[position] + inRun
  }

  /// The number that has so many others before it, `nil` outside the count.
  func number(at offset: Int) -> Int? {
    guard 0..<count ~= offset else { return nil }
    let after = countsBefore.firstPosition { $0 > offset }
    return runs[after - 1].lowerBound + offset - countsBefore[after - 1]
  }

  private func firstRun(endingAtOrAfter number: Int) -> Int {
    runs.firstPosition { $0.upperBound >= number }
  }
}
