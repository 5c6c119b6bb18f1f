import PlanModel
import PlanProgress

extension CheckedPlan {
  /// Returns how much a target asks for, held against what is known of growth.
  ///
  /// The first of these is used: a norm of the school, a norm of the tool, the pupil's own
  /// rate before the target. Norms come from ``RuleContext/growthReferences``; the own rate
  /// comes from eight readings or more in the year before the start, of this target or of
  /// the one that it carries on.
  ///
  /// - Parameter target: A target of the plan.
  /// - Returns: The answer, with the reason if nothing can be said.
  public func ambition(of target: TargetStatement) -> Ambition {
    guard !target.isOf(.open) else { return Ambition(cannotJudge: .openOutcome) }
    if target.target.measure?.direction == .maintain {
      return Ambition(cannotJudge: .maintenance)
    }
    guard let gain = TargetGain(target) else {
      let hasStart = target.baseline?.value != nil
      return Ambition(cannotJudge: hasStart ? .goalMissing : .baselineMissing)
    }
    guard let start = target.growsFrom else {
      return Ambition(cannotJudge: .startMissing)
    }
    guard let due = target.due else { return Ambition(cannotJudge: .dueMissing) }
    guard start < due else { return Ambition(cannotJudge: .dueNotAfterBaseline) }
    guard let rate = gain.weeklyRate(from: start, by: due) else {
      return Ambition(cannotJudge: .numberTooLarge)
    }
    let error = standardError(of: target)
    let isWithinError = error.map(gain.isWithin) ?? false
    let known = growth(for: target, direction: gain.direction)
    return Ambition(
      rate,
      isWithinError: isWithinError,
      against: known.reference,
      reason: known.reason
    )
  }

  /// The error of the tool as the target says, or else as the tables know.
  func standardError(of target: TargetStatement) -> Number? {
    if let error = target.target.measure?.standardError { return error }
    let references = context.growthReferences
    guard !references.isEmpty, let unit = target.growthUnit else { return nil }
    return references.standardError(
      for: unit,
      in: context.yearGroup,
      tool: target.tool
    )
  }

  /// Whether anything can be known of growth, before anybody looks for it.
  var mayKnowGrowth: Bool {
    !context.growthReferences.isEmpty
      || plan.readings.count >= GrowthReference.minimumReadings
      || !context.earlierPlans.isEmpty
  }

  private func growth(
    for target: TargetStatement,
    direction: Direction
  ) -> (reference: GrowthReference?, reason: CannotJudgeReason) {
    guard mayKnowGrowth, let unit = target.growthUnit else {
      return (nil, .growthUnknown)
    }
    var reason = CannotJudgeReason.growthUnknown
    if direction == .increase {
      do throws(CannotJudgeReason) {
        let norms = context.growthReferences
        return (
          try norms.reference(for: unit, in: context.yearGroup, tool: target.tool), reason
        )
      } catch {
        reason = error
      }
    }
    let own = OwnGrowth(of: target, unit: unit, in: self)
    return (own.reference(direction), reason)
  }
}
