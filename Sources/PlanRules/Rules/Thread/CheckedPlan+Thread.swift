import PlanModel

// Links are looked for by going through short lists, which needs no memory. A plan that is
// far larger than a person would make it is not looked at in pairs.

extension CheckedPlan {
  /// The longest list of a plan whose records are compared in pairs.
  private static let usualLength = 300

  /// Whether the lists are short enough for their records to be compared in pairs.
  var isOfUsualSize: Bool {
    plan.needs.count <= Self.usualLength && plan.outcomes.count <= Self.usualLength
      && plan.targets.count <= Self.usualLength
      && plan.provision.count <= Self.usualLength
      && plan.strategies.count <= Self.usualLength
      && plan.supports.count <= Self.usualLength
      && plan.voices.count <= Self.usualLength
      && plan.aspirations.count <= Self.usualLength
  }

  // MARK: Needs

  /// Whether a target, past ones too, is linked to a need or is in its area.
  func hasTarget(answeringNeedAt place: Int) -> Bool {
    // The first target often answers the first need, the second the second.
    if place < plan.targets.count,
      plan.targets[place].needs.holds(plan.needs[place].id)
    {
      return true
    }
    for index in plan.targets.indices
    where plan.targets[index].areas.holds(plan.needs[place].area)
      || plan.targets[index].needs.holds(plan.needs[place].id)
    {
      return true
    }
    return false
  }

  /// Whether an outcome or provision is linked to a need, or an outcome is in its area.
  func isTakenUp(needAt place: Int) -> Bool {
    for index in plan.outcomes.indices {
      if plan.outcomes[index].needs.holds(plan.needs[place].id) { return true }
      if let area = plan.outcomes[index].area,
        area.rawValue.hasBytes(of: plan.needs[place].area.rawValue)
      {
        return true
      }
    }
    for index in plan.provision.indices
    where plan.provision[index].needs.holds(plan.needs[place].id) {
      return true
    }
    return false
  }

  // MARK: Targets

  /// Whether a target, past ones too, is linked to an outcome.
  func hasTarget(towardsOutcomeAt place: Int) -> Bool {
    for index in plan.targets.indices
    where plan.targets[index].outcomes.holds(plan.outcomes[place].id) {
      return true
    }
    return false
  }

  /// Whether a target, past ones too, is linked to a provision.
  func hasTarget(helpedByProvisionAt place: Int) -> Bool {
    for index in plan.targets.indices
    where plan.targets[index].provision.holds(plan.provision[place].id) {
      return true
    }
    return false
  }

  /// Whether a target, past ones too, is linked to a support.
  func hasTarget(helpedBySupportAt place: Int) -> Bool {
    for index in plan.targets.indices
    where plan.targets[index].supports.holds(plan.supports[place].id) {
      return true
    }
    return false
  }
}

extension Array {
  /// Whether the list holds an identifier.
  @inline(__always)
  func holds<Subject>(_ id: Identifier<Subject>) -> Bool
  where Element == Identifier<Subject> {
    for place in indices where self[place].text.hasBytes(of: id.text) { return true }
    return false
  }
}

extension [AreaOfNeed] {
  /// Whether the list holds an area.
  func holds(_ area: AreaOfNeed) -> Bool {
    for place in indices where self[place].rawValue.hasBytes(of: area.rawValue) {
      return true
    }
    return false
  }
}
