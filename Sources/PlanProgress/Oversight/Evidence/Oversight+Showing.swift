public import PlanModel

extension Oversight {
  /// Shows a person what a proposal rests on.
  ///
  /// It is the proposal, its signals, their targets and the proposal's, and for these
  /// targets all readings, the sessions of their provision and what people said of them.
  ///
  /// - Parameters:
  ///   - proposal: The proposal to be answered.
  ///   - person: The person who is shown it.
  ///   - moment: The moment, from the caller's clock.
  /// - Returns: What was shown, which a decision needs.
  /// - Throws: ``OversightError`` if the proposal or a part of it is not in the plan, or
  ///   nobody who takes part is shown it.
  public func show(
    evidenceFor proposal: Proposal.ID,
    to person: Contributor.ID,
    at moment: Instant
  ) throws(OversightError) -> EvidenceView {
    guard let shown = plan.proposals.first(where: { $0.id == proposal }) else {
      throw OversightError(.unknownProposal, proposal.text)
    }
    try checkPerson(person, on: moment.day)
    return try view(
      of: references(for: shown),
      (proposal, shown.target),
      shownTo: person,
      at: moment
    )
  }

  /// Shows a person what is known of a target, as for a review.
  ///
  /// It is the target with all of its readings, sessions, signals and proposals, and what
  /// people said of it.
  ///
  /// - Parameters:
  ///   - target: The target that is looked at.
  ///   - person: The person who is shown it.
  ///   - moment: The moment, from the caller's clock.
  /// - Returns: What was shown, which a decision needs.
  /// - Throws: ``OversightError`` if the plan has no such target, or nobody who takes part
  ///   is shown it.
  public func show(
    evidenceAbout target: Target.ID,
    to person: Contributor.ID,
    at moment: Instant
  ) throws(OversightError) -> EvidenceView {
    try checkPerson(person, on: moment.day)
    return try view(
      of: references(about: target),
      (nil, target),
      shownTo: person,
      at: moment
    )
  }

  /// Returns the evidence as it is now for what a view is about.
  func references(ofView view: EvidenceView) throws(OversightError) -> [EvidenceReference]
  {
    if let proposal = view.proposal {
      guard let shown = plan.proposals.first(where: { $0.id == proposal }) else {
        throw OversightError(.unknownProposal, proposal.text)
      }
      return try references(for: shown)
    }
    guard let target = view.target else { return view.references }
    return try references(about: target)
  }

  private func references(
    for proposal: Proposal
  ) throws(OversightError) -> [EvidenceReference] {
    if let target = proposal.target { try checkTarget(target) }
    let signals = plan.signals.filter { proposal.signals.contains($0.id) }
    if let missing = proposal.signals.first(where: { id in
      !signals.contains { $0.id == id }
    }) {
      throw OversightError(.unknownSignal, missing.text)
    }
    let targets = Set([proposal.target].compactMap(\.self) + signals.compactMap(\.target))
    return plan.references(of: targets, signals, [proposal])
  }

  private func references(
    about target: Target.ID
  ) throws(OversightError) -> [EvidenceReference] {
    try checkTarget(target)
    return plan.references(
      of: [target],
      plan.signals.filter { $0.target == target },
      plan.proposals.filter { $0.target == target }
    )
  }

  private func view(
    of references: [EvidenceReference],
    _ subject: (proposal: Proposal.ID?, target: Target.ID?),
    shownTo person: Contributor.ID,
    at moment: Instant
  ) throws(OversightError) -> EvidenceView {
    let evidence = plan.excerpt(of: references)
    return EvidenceView(
      plan: plan.id,
      proposal: subject.proposal,
      target: subject.target,
      person: person,
      at: moment,
      evidence: evidence,
      references: evidence.evidenceReferences,
      digest: try digest(of: evidence)
    )
  }
}

extension LearningPlan {
  fileprivate func references(
    of ids: Set<Target.ID>,
    _ signals: [Signal],
    _ proposals: [Proposal]
  ) -> [EvidenceReference] {
    let targets = targets.filter { ids.contains($0.id) }
    let inputs = Set(signals.flatMap(\.readings))
    let readings = readings.filter { reading in
      inputs.contains(reading.id) || reading.target.map(ids.contains) ?? false
    }
    let voices = voices.filter { voice in
      voice.targets.contains(where: ids.contains)
        || targets.contains { $0.voices.contains(voice.id) }
    }
    let all =
      targets.map { EvidenceReference(.target, $0.id.text) }
      + voices.map { EvidenceReference(.voice, $0.id.text) }
      + sessions(of: targets).map { EvidenceReference(.session, $0.id.text) }
      + readings.map { EvidenceReference(.reading, $0.id.text) }
      + signals.map { EvidenceReference(.signal, $0.id.text) }
      + proposals.map { EvidenceReference(.proposal, $0.id.text) }
    return Set(all).sorted()
  }
}
