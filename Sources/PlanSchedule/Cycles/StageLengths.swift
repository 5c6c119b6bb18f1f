/// How long the stages of a cycle take, apart from the support that fills the rest.
public struct StageLengths: Hashable, Sendable {
  /// The days for assessing, at least one.
  public var assessDays: Int

  /// The days for planning, at least one.
  public var planDays: Int

  /// The days for reviewing, the day of the review included, at least one.
  public var reviewDays: Int

  /// Creates lengths; the numbers are a school's choice, not the law's.
  ///
  /// - Parameters:
  ///   - assessDays: The days for assessing; fewer than one count as one.
  ///   - planDays: The days for planning; fewer than one count as one.
  ///   - reviewDays: The days for reviewing; fewer than one count as one.
  public init(assessDays: Int = 14, planDays: Int = 7, reviewDays: Int = 7) {
    self.assessDays = assessDays
    self.planDays = planDays
    self.reviewDays = reviewDays
  }

  /// The three lengths for a cycle of four days or more, with a day or more left.
  ///
  /// In a short cycle all three shrink in proportion, to a day at the least.
  func fitted(to total: Int) -> (assess: Int, plan: Int, review: Int) {
    let room = total - 1
    var days = [assessDays, planDays, reviewDays].map { min(max(1, $0), total) }
    let sum = days.reduce(0, +)
    if sum > room { days = days.map { max(1, $0 * room / sum) } }
    while days.reduce(0, +) > room {
      guard let longest = days.indices.max(by: { days[$0] < days[$1] }) else { break }
      days[longest] -= 1
    }
    return (days[0], days[1], days[2])
  }
}
