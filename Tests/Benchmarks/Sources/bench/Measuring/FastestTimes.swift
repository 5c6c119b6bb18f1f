/// The shortest time of pieces of work that take turns, so that each has its quiet moments.
enum FastestTimes {
  private static let fewestRounds = 3
  private static let mostRounds = 200
  private static let enoughSeconds = 0.5

  /// Measures some pieces of work.
  ///
  /// - Parameter works: The pieces of work, each of which is done at least three times.
  /// - Returns: The shortest processor time of each, in seconds.
  /// - Throws: What the work throws.
  static func seconds(of works: [() throws -> Void]) throws -> [Double] {
    var fastest = works.map { _ in Double.infinity }
    var spent = 0.0
    var rounds = 0
    while rounds < fewestRounds || (spent < enoughSeconds && rounds < mostRounds) {
      for (place, work) in works.enumerated() {
        var watch = Stopwatch()
        try watch.time(work)
        fastest[place] = min(fastest[place], watch.processorSeconds)
        spent += watch.processorSeconds
      }
      rounds += 1
    }
    return fastest
  }
}
