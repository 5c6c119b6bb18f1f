public import PlanModel

extension Oversight {
  /// Adds a proposal, which waits for a person.
  ///
  /// Anyone may propose: software, a rule, the pupil, a parent, a teacher. A proposal of
  /// a rule names its decision point or the software, that of a person names the person.
  ///
  /// - Parameter proposal: The proposal, in the state `proposed`.
  /// - Throws: ``OversightError`` if it claims to be answered, nobody made it, it names
  ///   something that the plan does not hold, or software says what it may not say.
  public mutating func propose(_ proposal: Proposal) throws(OversightError) {
    let subject = proposal.id.text
    guard !plan.proposals.contains(where: { $0.id == proposal.id }) else {
      throw OversightError(.repeatedIdentifier, subject)
    }
    let step = ProposalTransition(from: nil, to: proposal.status)
    if let code = step.problem(for: actor(of: proposal), rationale: nil) {
      throw OversightError(code, subject)
    }
    try checkMaker(of: proposal)
    try checkParts(of: proposal)
    if plan.isMadeBySoftware(proposal) {
      try checkWording(proposal.text, subject)
      try checkWording(proposal.reason, subject)
    }
    plan.proposals.append(proposal)
  }

  /// Takes in what the pupil, a parent or somebody who speaks for them says.
  ///
  /// It is shown with the evidence of the targets that it names, and nothing here can
  /// rewrite it.
  ///
  /// - Parameter voice: What was said, with its speaker.
  /// - Throws: ``OversightError`` if the identifier is taken, nobody says who speaks, or
  ///   the speaker is unknown or software.
  public mutating func hear(_ voice: Voice) throws(OversightError) {
    guard !plan.voices.contains(where: { $0.id == voice.id }) else {
      throw OversightError(.repeatedIdentifier, voice.id.text)
    }
    guard voice.speaker.isKnown || voice.contributor != nil else {
      throw OversightError(.makerMissing, voice.id.text)
    }
    if let person = voice.contributor { try checkPerson(person, on: voice.on) }
    for target in voice.targets { try checkTarget(target) }
    plan.voices.append(voice)
  }

  private func actor(of proposal: Proposal) -> ProposalActor {
    guard plan.isMadeBySoftware(proposal) else { return .person }
    return plan.isAIAssisted(proposal) ? .ai : .rule
  }

  private func checkMaker(of proposal: Proposal) throws(OversightError) {
    guard let maker = proposal.producedBy else {
      guard proposal.decisionPoint != nil || proposal.isAIAssisted else {
        throw OversightError(.makerMissing, proposal.id.text)
      }
      return
    }
    if plan.isSoftware(maker) { return }
    try checkPerson(maker, on: proposal.at?.day)
  }

  private func checkParts(of proposal: Proposal) throws(OversightError) {
    if let target = proposal.target { try checkTarget(target) }
    for id in proposal.signals where !plan.signals.contains(where: { $0.id == id }) {
      throw OversightError(.unknownSignal, id.text)
    }
    if let point = proposal.decisionPoint {
      let targets = plan.targets.filter { $0.id == proposal.target }
      guard targets.contains(where: { $0.decisionPoints.contains { $0.id == point } })
      else { throw OversightError(.unknownDecisionPoint, point.text) }
    }
    for id in [proposal.fromStrategy, proposal.toStrategy].compactMap(\.self)
    where !plan.strategies.contains(where: { $0.id == id }) {
      throw OversightError(.unknownStrategy, id.text)
    }
  }

  func checkTarget(_ id: Target.ID) throws(OversightError) {
    guard plan.target(withID: id) != nil else {
      throw OversightError(.unknownTarget, id.text)
    }
  }
}
