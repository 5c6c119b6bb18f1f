import PlanModel

/// The levels of goal attainment scaling with the values at which they begin.
///
/// A value below the lowest level still has the lowest level (Kiresuk and Sherman 1968).
struct AttainmentLadder {
  private let steps: [(level: Int, anchor: ExactRatio)]
  private let descends: Bool

  init(_ levels: [AttainmentLevel]) throws(CannotJudgeReason) {
    let steps = levels.compactMap { level in
      level.anchor.map { (level: level.level, anchor: ExactRatio($0)) }
    }.sorted { $0.level < $1.level }
    guard let first = steps.first, let last = steps.last, first.level < last.level else {
      throw .anchorsMissing
    }
    let descends = last.anchor < first.anchor
    let isInOrder = zip(steps, steps.dropFirst()).allSatisfy { one, next in
      one.level < next.level
        && (descends ? next.anchor < one.anchor : one.anchor < next.anchor)
    }
    guard isInOrder else { throw .anchorsMissing }
    self.steps = steps
    self.descends = descends
  }

  func level(at value: ExactRatio) -> Int {
    let reached = steps.last { descends ? value <= $0.anchor : value >= $0.anchor }
    return (reached ?? steps[0]).level
  }
}
