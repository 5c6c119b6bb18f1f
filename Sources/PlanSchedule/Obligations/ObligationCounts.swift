/// How many obligations stand in each state, over any number of plans.
///
/// ## Topics
///
/// ### Counts
/// - ``planCount``
/// - ``obligationCount``
/// - ``openCount``
/// - ``noteCount``
/// - ``subscript(_:)``
///
/// ### Adding up
/// - ``init()``
/// - ``add(_:)``
public struct ObligationCounts: Hashable, Sendable {
  /// The number of plans.
  public internal(set) var planCount = 0

  /// The number of things in their histories that a person should look at.
  public internal(set) var noteCount = 0

  private var numbers = [Int](repeating: 0, count: ObligationStanding.allCases.count)

  /// Creates counts of nothing.
  public init() {}

  /// The number of obligations in a state; zero for a state that this library does not give.
  public subscript(state: ObligationState) -> Int {
    for standing in ObligationStanding.allCases where standing.state == state {
      return numbers[Int(standing.rawValue)]
    }
    return 0
  }

  /// The number of all obligations, met ones as well.
  public var obligationCount: Int { numbers.reduce(0, +) }

  /// The number of obligations for which something is still to be done.
  public var openCount: Int {
    ObligationState.all.reduce(0) { $0 + ($1.isOpen ? self[$1] : 0) }
  }

  /// Adds the counts of other plans, such as those of another part of an authority.
  ///
  /// - Parameter other: The counts to add.
  public mutating func add(_ other: ObligationCounts) {
    planCount += other.planCount
    noteCount += other.noteCount
    for index in numbers.indices { numbers[index] += other.numbers[index] }
  }

  mutating func add(_ standing: ObligationStanding) {
    numbers[Int(standing.rawValue)] += 1
  }
}
