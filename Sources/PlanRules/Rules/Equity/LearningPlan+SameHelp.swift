import PlanModel

extension LearningPlan {
  /// Whether a target is helped as it was in another plan: the same provision and
  /// strategies, whatever their identifiers are.
  func helps(
    _ target: Target,
    as other: LearningPlan,
    _ otherTarget: Target
  ) -> Bool {
    guard target.provision.count == otherTarget.provision.count,
      target.strategies.count == otherTarget.strategies.count,
      !other.hasDecidedChange(of: otherTarget)
    else { return false }
    let hasSameProvision = target.provision.allSatisfy { id in
      guard let provision = provision.first(where: { $0.id == id }) else { return true }
      return otherTarget.provision.contains { otherID in
        other.provision.contains {
          $0.id == otherID && $0.isSameHelp(as: provision)
        }
      }
    }
    return hasSameProvision
      && target.strategies.allSatisfy { id in
        guard let strategy = strategies.first(where: { $0.id == id }) else { return true }
        return otherTarget.strategies.contains { otherID in
          other.strategies.contains {
            $0.id == otherID && $0.text.hasBytes(of: strategy.text)
          }
        }
      }
  }

  /// Whether a person decided to change the help for a target.
  private func hasDecidedChange(of target: Target) -> Bool {
    decisions.contains { $0.target == target.id && $0.outcome == .change }
  }
}

extension Provision {
  /// Whether another provision gives the same in the same amount.
  fileprivate func isSameHelp(as other: Provision) -> Bool {
    text.hasBytes(of: other.text) && minutes == other.minutes
      && groupSize == other.groupSize && role == other.role
      && frequency?.times == other.frequency?.times
      && frequency?.every == other.frequency?.every
      && frequency?.period == other.frequency?.period
  }
}
