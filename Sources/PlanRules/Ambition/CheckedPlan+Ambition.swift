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
    ambition(of: target, against: growth(for: target))
  }

  /// Returns how much a target asks for, if something is known to hold it against.
  func knownAmbition(of target: TargetStatement) -> Ambition? {
    guard mayKnowGrowth(of: target) else { return nil }
    let growth = growth(for: target)
    return growth.reference.isMissing ? nil : ambition(of: target, against: growth)
  }

  /// Whether it is worth looking for something to hold the target against.
  func mayKnowGrowth(of target: TargetStatement) -> Bool {
    !context.growthReferences.isEmpty || OwnGrowth.mayBeKnown(of: target, in: self)
  }

  /// Why nothing is known to hold the target against, `nil` if something is.
  func growthUnknown(for target: TargetStatement) -> CannotJudgeReason? {
    guard mayKnowGrowth(of: target) else { return .growthUnknown }
    let growth = growth(for: target)
    return growth.reference.isMissing ? growth.reason : nil
  }

  /// What is known of growth, or why nothing is.
  struct KnownGrowth {
    let reference: GrowthReference?
    let reason: CannotJudgeReason
  }

  func ambition(of target: TargetStatement, against growth: KnownGrowth) -> Ambition {
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
    return Ambition(
      rate,
      isWithinError: standardError(of: target).map(gain.isWithin) ?? false,
      against: growth.reference,
      reason: growth.reason
    )
  }

  /// The error of the tool as the target says, or else as the tables know.
  func standardError(of target: TargetStatement) -> Number? {
    if let error = target.target.measure?.standardError { return error }
    guard !context.growthReferences.isEmpty, let unit = target.growthUnit else {
      return nil
    }
    return context.growthReferences.standardError(
      for: unit,
      in: context.yearGroup,
      tool: target.tool
    )
  }

  /// Returns what the growth of a target can be held against.
  func growth(for target: TargetStatement) -> KnownGrowth {
    guard let unit = target.growthUnit else {
      return KnownGrowth(reference: nil, reason: .growthUnknown)
    }
    let falls = target.target.measure?.direction == .decrease
    var reason = CannotJudgeReason.growthUnknown
    if !context.growthReferences.isEmpty, !falls {
      do throws(CannotJudgeReason) {
        let reference = try context.growthReferences.reference(
          for: unit,
          in: context.yearGroup,
          tool: target.tool
        )
        return KnownGrowth(reference: reference, reason: reason)
      } catch {
        reason = error
      }
    }
    guard let own = OwnGrowth(of: target, unit: unit, in: self) else {
      return KnownGrowth(reference: nil, reason: reason)
    }
    return KnownGrowth(reference: own.reference(falls: falls), reason: reason)
  }
}
