/// How the T-score of goal attainment scaling changed from the start to now.
///
/// Both scores are of the same goals with the same weights. The level of the start is a
/// matter of convention, so a change says nothing without its ``convention``.
///
/// ```swift
/// let change = AttainmentChange(goals, convention: .rehabilitation)
/// change.value   // 19.8, from 34.6 to 54.4
/// ```
///
/// ## Topics
///
/// ### Comparing
/// - ``init(_:convention:correlation:)``
///
/// ### The answer
/// - ``value``
/// - ``start``
/// - ``outcome``
/// - ``reason``
/// - ``text``
///
/// ### What it is made of
/// - ``convention``
/// - ``dropped``
public struct AttainmentChange: Hashable, Sendable, ContentFree {
  /// The score of the levels at which the pupil started.
  public let start: AttainmentScore

  /// The score of the levels that were reached.
  public let outcome: AttainmentScore

  /// The goals that don't count, in the order given.
  public let dropped: [DroppedAttainmentGoal]

  /// By which convention the start was set.
  public let convention: AttainmentConvention

  /// Compares the levels that were reached with those of the start.
  ///
  /// A goal counts if it has a weight, a level, and a start that is one of the
  /// convention's.
  ///
  /// - Parameters:
  ///   - goals: The goals of one pupil, in any order.
  ///   - convention: By which convention the start was set.
  ///   - correlation: The correlation between goals that is assumed, 0 to 1.
  public init(
    _ goals: [AttainmentGoal],
    convention: AttainmentConvention,
    correlation: Double = AttainmentScore.standardCorrelation
  ) {
    var before: [AttainmentGoal] = []
    var after: [AttainmentGoal] = []
    var dropped: [DroppedAttainmentGoal] = []
    for (place, goal) in goals.enumerated() {
      do throws(CannotJudgeReason) {
        _ = try goal.checkedLevel()
        _ = try goal.checkedWeight()
        var atStart = goal
        atStart.level = try goal.checkedStart(by: convention)
        before.append(atStart)
        after.append(goal)
      } catch {
        dropped.append(.init(place: place, target: goal.target, reason: error))
      }
    }
    start = AttainmentScore(before, convention: convention, correlation: correlation)
    outcome = AttainmentScore(after, convention: convention, correlation: correlation)
    self.dropped = dropped
    self.convention = convention
  }

  /// The score now less the score of the start, in points of T.
  ///
  /// `nil` if no goal counts.
  public var value: Double? { try? outcome.difference(from: start) }

  /// Why there is no change to state, `nil` if there is one.
  public var reason: CannotJudgeReason? { outcome.reason }

  /// The change in words for people: what it is made of, and what it can't say.
  public var text: String {
    guard let value, let now = outcome.value, let then = start.value else {
      let clause = dropped.first?.reason ?? reason
      return "There is no change of the T-score to state: \(clause?.description ?? "")."
    }
    let size = Amount.text(value.magnitude, places: 1)
    let way = value < 0 ? "lower" : "higher"
    return
      "The T-score is \(Amount.text(now, places: 1)) over "
      + "\(Amount.count(outcome.goals.count, "target")), \(size) \(way) than the "
      + "\(Amount.text(then, places: 1)) of the start. Convention of \(convention.name); "
      + "results of another convention can't be compared with it. "
      + AttainmentScore.caution + AttainmentScore.text(of: dropped)
  }
}
