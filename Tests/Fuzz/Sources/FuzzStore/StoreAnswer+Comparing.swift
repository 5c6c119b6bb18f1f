import PlanModel
import PlanStorage

extension StoreAnswer {
  /// The plans that the answer has.
  var storedPlans: [StoredPlan] {
    switch self {
    case .plan(let stored): stored.map { [$0] } ?? []
    case .plans(let items, _): items
    default: []
    }
  }

  var isFailure: Bool {
    if case .failure = self { true } else { false }
  }

  /// Returns whether an answer of a damaged store is that of the store as it was, or an
  /// error where something is damaged.
  ///
  /// - Parameters:
  ///   - whole: The answer of the store as it was.
  ///   - damage: What the store says is damaged, `nil` if it can't tell.
  /// - Returns: Whether nothing is wrong, and nothing is left out without a word.
  func agrees(with whole: StoreAnswer?, knowing damage: FileStoreDamage?) -> Bool {
    guard damage?.isEmpty != true else { return self == whole }
    switch (self, whole) {
    case (.failure, _), (.damage, _): return true
    case (.plans(let items, let unreadable), .plans(let all, _)):
      // Only items that can't be read may hide that there was a plan.
      let mayHide = damage?.isAcceptable != false
      return items.allSatisfy(all.contains)
        && (mayHide || items.count + unreadable.count == all.count)
    default: return self == whole
    }
  }
}
