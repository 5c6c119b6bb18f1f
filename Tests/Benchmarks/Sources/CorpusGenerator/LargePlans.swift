public import PlanModel

/// Single plans of a chosen size, for seeing how time grows with it.
public enum LargePlans: Sendable {
  /// Returns a plan with many readings.
  ///
  /// - Parameters:
  ///   - count: How many readings.
  ///   - seed: What the readings are made from.
  /// - Returns: The plan.
  public static func plan(readings count: Int, seed: Int = 7) -> LearningPlan {
    var maker = PlanMaker(seed: seed)
    var plan = maker.plan(at: 0)
    let targets = plan.targets.map(\.id)
    plan.readings = (1...count).map { place in
      maker.reading(place, of: targets[place % targets.count])
    }
    return plan
  }

  /// Returns a plan with one long text, every fifth byte of which is an escape.
  ///
  /// - Parameter bytes: The bytes of the text, about.
  /// - Returns: The plan.
  public static func plan(escapedTextOf bytes: Int) -> LearningPlan {
    var plan = LearningPlan(id: "plan-1", pupil: "p-1")
    let pieces = ["abc\n", "def\"", "ghi\\", "jkl\t"]
    var text = ""
    text.reserveCapacity(bytes)
    for place in 0..<bytes / 5 { text += pieces[place % 4] }
    plan.title = text
    return plan
  }
}
