public import PlanModel

extension Oversight {
  /// Records what a person decided, and makes the change that they decided on.
  ///
  /// What was seen, its digest and the moment are filled in from the view. Nothing but the
  /// change that is handed in happens to the plan, and without one nothing does: accepting
  /// a proposal is saying so, and not having it applied.
  ///
  /// | outcome | needs |
  /// | --- | --- |
  /// | accepted | a view of this proposal by this person, with the evidence still as shown |
  /// | overridden | a view, and a reason |
  /// | deferred | a view, and the day on which it is looked at again |
  /// | keep, meet | a view of the target, a reason and the next day |
  /// | change, replace, stop | the same, with the evidence still as shown |
  ///
  /// A decision that answers an answered proposal is a correction: it names the earlier
  /// decision in `supersedes` and says why. The earlier one stays as it was.
  ///
  /// A proposal of software that asks for less of the pupil needs a second person who was
  /// shown the same evidence, and a reason. So does any decision that makes a target ask
  /// for less while a proposal of software to change this target is not accepted.
  ///
  /// - Parameters:
  ///   - decision: The decision, with its day.
  ///   - view: What the person was shown.
  ///   - second: What the second person was shown, `nil` for a decision by one person.
  ///   - change: What changes in the plan; it may not touch the log, what was measured, or
  ///     what people said.
  /// - Throws: ``OversightError``; the plan then stays as it was.
  public mutating func decide(
    _ decision: Decision,
    after view: EvidenceView,
    confirmedAfter second: EvidenceView? = nil,
    changing change: (inout LearningPlan) -> Void = { _ in }
  ) throws(OversightError) {
    try checkDecision(decision)
    try checkView(view, of: decision.decidedBy, for: decision)
    try checkEarlier(decision)
    if decision.outcome.takesUp { try checkFresh(view) }
    var changed = plan
    change(&changed)
    let guarded = ChangeGuard(before: plan, after: changed)
    try guarded.check(decision)
    try checkSecond(decision, after: view, and: second, easing: guarded.easedTargets)
    changed.decisions.append(
      decision.with {
        $0.target = decision.target ?? view.target
        $0.confirmedBy = decision.confirmedBy ?? second?.person
        $0.seen = view.references.map(\.description)
        $0.seenDigest = view.digest
        $0.seenAt = view.at
      }
    )
    for index in changed.proposals.indices
    where changed.proposals[index].id == decision.proposal {
      changed.proposals[index].status =
        decision.outcome.answer ?? changed.proposals[index].status
    }
    plan = changed
  }

  /// Checks what can be said of a decision by itself.
  private func checkDecision(_ decision: Decision) throws(OversightError) {
    let subject = decision.id.text
    let outcome = decision.outcome
    guard !plan.decisions.contains(where: { $0.id == decision.id }) else {
      throw OversightError(.repeatedIdentifier, subject)
    }
    guard outcome.answer != nil || outcome.endsReview else {
      throw OversightError(.outcomeUnknown, subject)
    }
    guard let day = decision.on else { throw OversightError(.dayMissing, subject) }
    try checkPerson(decision.decidedBy, on: day)
    let needsReason = outcome.endsReview || outcome == .overridden
    guard !needsReason || decision.reason.hasWords else {
      throw OversightError(.reasonMissing, subject)
    }
    if let next = decision.nextOn, next <= day {
      throw OversightError(.nextDayNotLater, subject)
    }
    guard decision.nextOn != nil || !(outcome.endsReview || outcome == .deferred) else {
      throw OversightError(.nextDayMissing, subject)
    }
    switch (outcome.answer, decision.proposal) {
    case (.some, nil): throw OversightError(.proposalMissing, subject)
    case (nil, .some): throw OversightError(.proposalNotAnswered, subject)
    default: return
    }
  }

  /// Checks that somebody was shown what is decided on, before it was decided.
  private func checkView(
    _ view: EvidenceView,
    of person: Contributor.ID,
    for decision: Decision
  ) throws(OversightError) {
    guard view.plan == plan.id, view.evidence.pupil == plan.pupil else {
      throw OversightError(.otherPlan, view.plan.text)
    }
    guard view.person == person else { throw OversightError(.otherPerson, person.text) }
    if let proposal = decision.proposal {
      guard view.proposal == proposal else {
        throw OversightError(.otherSubject, proposal.text)
      }
    }
    if decision.proposal == nil || decision.target != nil {
      try checkSubject(decision.target ?? view.target, in: view, of: decision)
    }
    // A day is one of the school's clock and a moment is in UTC, so a day's grace is left.
    let isEarlier = decision.at.map { $0 < view.at } ?? false
    let isDayEarlier = decision.on.map { $0 + .days(1) < view.at.day } ?? false
    guard !isEarlier, !isDayEarlier else {
      throw OversightError(.decidedBeforeShown, decision.id.text)
    }
  }

  private func checkSubject(
    _ target: Target.ID?,
    in view: EvidenceView,
    of decision: Decision
  ) throws(OversightError) {
    guard let target else { throw OversightError(.unknownTarget, decision.id.text) }
    try checkTarget(target)
    guard view.evidence.target(withID: target) != nil else {
      throw OversightError(.otherSubject, target.text)
    }
  }

  /// Checks that the evidence is what it was when it was shown.
  private func checkFresh(_ view: EvidenceView) throws(OversightError) {
    let now = plan.excerpt(of: try references(ofView: view))
    guard try digest(of: now).utf8.elementsEqual(view.digest.utf8) else {
      throw OversightError(.evidenceChanged, (view.proposal?.text ?? view.target?.text))
    }
  }

  /// Checks a decision against those that were made before.
  private func checkEarlier(_ decision: Decision) throws(OversightError) {
    if let id = decision.supersedes {
      guard let earlier = plan.decisions.first(where: { $0.id == id }) else {
        throw OversightError(.unknownDecision, id.text)
      }
      guard !plan.decisions.contains(where: { $0.supersedes == id }) else {
        throw OversightError(.alreadySuperseded, id.text)
      }
      let isSame =
        earlier.proposal == decision.proposal
        && (decision.proposal != nil || earlier.target == decision.target)
      guard isSame else { throw OversightError(.supersedesAnother, id.text) }
      guard decision.reason.hasWords else {
        throw OversightError(.reasonMissing, decision.id.text)
      }
    }
    guard let id = decision.proposal, let answer = decision.outcome.answer else { return }
    guard plan.proposals.contains(where: { $0.id == id }) else {
      throw OversightError(.unknownProposal, id.text)
    }
    let status = plan.answer(to: id)
    let isAnswered = status == .accepted || status == .overridden
    guard !isAnswered || decision.supersedes != nil else {
      throw OversightError(.alreadyAnswered, id.text)
    }
    let step = ProposalTransition(from: status, to: answer)
    if let code = step.problem(for: .person, rationale: decision.reason) {
      throw OversightError(code, decision.id.text)
    }
  }
}

// MARK: - The second person

extension Oversight {
  /// Checks that two people stand behind asking for less on the word of software.
  private func checkSecond(
    _ decision: Decision,
    after view: EvidenceView,
    and second: EvidenceView?,
    easing eased: Set<Target.ID>
  ) throws(OversightError) {
    let needsSecond = plan.proposals.contains {
      plan.isFromSoftware($0)
        && (isTakenUp($0, by: decision, easing: eased) || isEasing($0, eased))
    }
    guard let person = decision.confirmedBy ?? second?.person else {
      guard !needsSecond else {
        throw OversightError(.secondPersonMissing, decision.id.text)
      }
      return
    }
    guard person != decision.decidedBy else {
      throw OversightError(.secondPersonIsTheFirst, person.text)
    }
    try checkPerson(person, on: decision.on)
    guard let second, second.digest.utf8.elementsEqual(view.digest.utf8) else {
      throw OversightError(.secondViewMissing, person.text)
    }
    try checkView(second, of: person, for: decision)
    guard !needsSecond || decision.reason.hasWords else {
      throw OversightError(.reasonMissing, decision.id.text)
    }
  }

  /// Whether a decision accepts a proposal and with it that less is asked for.
  private func isTakenUp(
    _ proposal: Proposal,
    by decision: Decision,
    easing eased: Set<Target.ID>
  ) -> Bool {
    decision.outcome == .accepted && decision.proposal == proposal.id
      && (proposal.action == .considerChangingTarget || !eased.isEmpty)
  }

  /// Whether a target that is eased is one that a proposal nobody accepted would change.
  private func isEasing(_ proposal: Proposal, _ eased: Set<Target.ID>) -> Bool {
    proposal.action == .considerChangingTarget
      && proposal.target.map(eased.contains) ?? !eased.isEmpty
      && plan.answer(to: proposal.id) != .accepted
  }
}

extension LearningPlan {
  /// Whether software made a proposal, or a learned model a signal that it rests on.
  fileprivate func isFromSoftware(_ proposal: Proposal) -> Bool {
    isMadeBySoftware(proposal) || isAIAssisted(proposal)
  }
}
