import PlanModel

/// What a decision would do to a plan, and whether it may.
struct ChangeGuard {
  let before: LearningPlan
  let after: LearningPlan

  /// The targets that ask for less afterwards, or can't be shown not to.
  var easedTargets: Set<Target.ID> {
    let kept = Dictionary(after.targets.map { ($0.id, $0) }) { first, _ in first }
    let eased = before.targets.filter { target in
      kept[target.id].map(target.isEased) ?? true
    }
    return Set(eased.map(\.id))
  }

  func check(_ decision: Decision) throws(OversightError) {
    let subject = decision.id.text
    guard after != before else { return }
    guard after.id == before.id, after.pupil == before.pupil,
      after.signals == before.signals, after.proposals == before.proposals,
      after.decisions == before.decisions
    else { throw OversightError(.logChanged, subject) }
    guard Self.keeps(before.readings, in: after.readings, \.id),
      Self.keeps(before.deliveredSessions, in: after.deliveredSessions, \.id)
    else { throw OversightError(.evidenceOverwritten, subject) }
    guard Self.keeps(before.voices, in: after.voices, \.id),
      Self.keeps(before.agreements, in: after.agreements, \.id)
    else { throw OversightError(.contributionOverwritten, subject) }
    guard keepsContributors else { throw OversightError(.contributorChanged, subject) }
    guard !decision.outcome.keepsPlan || keepsMeans else {
      throw OversightError(.outcomeKeepsPlan, subject)
    }
    guard decision.changes.hasWords else {
      throw OversightError(.changesMissing, subject)
    }
  }

  private var keepsContributors: Bool {
    before.contributors.allSatisfy { earlier in
      let later = after.contributors.filter { $0.id == earlier.id }
      return !later.isEmpty && later.allSatisfy { $0.role == earlier.role }
    }
  }

  private var keepsMeans: Bool {
    after.targets == before.targets && after.strategies == before.strategies
      && after.provision == before.provision && after.supports == before.supports
      && after.adjustments == before.adjustments
  }

  /// Whether each record is still there as it was; new ones may have come.
  private static func keeps<Record: PlanRecord>(
    _ earlier: [Record],
    in later: [Record],
    _ id: (Record) -> Identifier<Record>
  ) -> Bool {
    guard earlier != later else { return true }
    let kept = Dictionary(grouping: later, by: id)
    return Dictionary(grouping: earlier, by: id).allSatisfy { id, records in
      kept[id] == records
    }
  }
}
