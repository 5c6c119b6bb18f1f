public import PlanModel

/// Which principles of Universal Design for Learning a plan's supports and strategies serve.
///
/// The map informs and is never a score: nobody needs all 36 considerations, and a plan that
/// serves one principle well may be the better plan.
///
/// ```swift
/// let coverage = UDLCoverage(of: plan)
/// coverage.considerations(of: .representation)   // [1.2, 2.2]
/// ```
///
/// ## Topics
///
/// ### Making the map
/// - ``init(of:)``
///
/// ### Reading it
/// - ``considerations``
/// - ``considerations(of:)``
/// - ``uses(of:)``
/// - ``unknownCodes``
public struct UDLCoverage: Hashable, Sendable {
  /// How often each known consideration is named by a support or a strategy.
  private let counts: [UDLConsideration: Int]

  /// Codes that the guidelines in use do not list, each once and in order.
  public let unknownCodes: [UDLConsideration]

  /// Looks at the supports and strategies of a plan.
  ///
  /// - Parameter plan: The plan.
  public init(of plan: LearningPlan) {
    var counts: [UDLConsideration: Int] = [:]
    var unknown: Set<UDLConsideration> = []
    let lists =
      plan.supports.map(\.considerations) + plan.strategies.map(\.considerations)
    for consideration in lists.joined() {
      if consideration.isKnown {
        counts[consideration, default: 0] += 1
      } else {
        unknown.insert(consideration)
      }
    }
    self.counts = counts
    unknownCodes = unknown.sorted()
  }

  /// The considerations that are named, in their official order.
  public var considerations: [UDLConsideration] { counts.keys.sorted() }

  /// Returns the considerations of a principle that are named.
  ///
  /// - Parameter principle: The principle.
  /// - Returns: The considerations in their official order, none if none is named.
  public func considerations(of principle: UDLPrinciple) -> [UDLConsideration] {
    considerations.filter { $0.principle == principle }
  }

  /// Returns how many times supports and strategies name a consideration.
  ///
  /// - Parameter consideration: The consideration.
  /// - Returns: The number of times, 0 if it is not named.
  public func uses(of consideration: UDLConsideration) -> Int {
    counts[consideration] ?? 0
  }
}
