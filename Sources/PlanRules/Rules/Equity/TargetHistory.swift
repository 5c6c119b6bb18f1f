import PlanModel

/// The targets of earlier cycles that a target carries on, the latest first.
struct TargetHistory {
  /// The place of an earlier plan in the context, and of the target in it.
  struct Cycle {
    let plan: Int
    let target: Int
  }

  private(set) var cycles: [Cycle] = []

  /// Follows a target back through the earlier plans.
  ///
  /// Each step leads to an older plan, so identifiers that point in a circle end too.
  init(of target: Target, in plan: CheckedPlan) {
    var last = plan.plan.id
    for index in plan.context.earlierPlans.indices.reversed() {
      guard plan.isEarlier(index), plan.context.earlierPlans[index].id != last else {
        continue
      }
      last = plan.context.earlierPlans[index].id
      let place: Int?
      if let latest = cycles.last {
        place = Self.place(
          of: plan.context.earlierPlans[latest.plan].targets[latest.target],
          in: plan.context.earlierPlans[index]
        )
      } else {
        place = Self.place(of: target, in: plan.context.earlierPlans[index])
      }
      if let place { cycles.append(Cycle(plan: index, target: place)) }
    }
  }

  private static func place(of target: Target, in plan: LearningPlan) -> Int? {
    if let previous = target.previousTarget {
      for place in plan.targets.indices where plan.targets[place].id == previous {
        return place
      }
    }
    for place in plan.targets.indices where target.isSameGoal(as: plan.targets[place]) {
      return place
    }
    return nil
  }
}

extension CheckedPlan {
  /// Whether an earlier plan of the context is one of the same pupil, and not this one.
  func isEarlier(_ index: Int) -> Bool {
    context.earlierPlans[index].pupil == plan.pupil
      && context.earlierPlans[index].id != plan.id
  }
}

extension LearningPlan {
  /// Whether a person said that a target of the plan has been met.
  func isMet(_ target: Target) -> Bool {
    let isMet = target.achievement == .met || target.achievement == .exceeded
    return isMet
      || reviews.contains { review in
        review.progress.contains {
          $0.target == target.id
            && ($0.achievement == .met || $0.achievement == .exceeded)
        }
      }
  }
}
