import PlanModel

extension Oversight {
  /// Takes in what a source answered, as far as it may stand.
  ///
  /// Each signal and proposal is checked by itself. It must be about targets and readings
  /// that the source was given, be signed with the source's own method, be unanswered, and
  /// say nothing that software may not say, not even in its identifier. If a learned model
  /// takes part it is marked so, whatever the source says. Members that the format does not
  /// know are dropped, because nothing can check them. A proposal names at least one
  /// signal, and one that is not of a source that captures how pupils work.
  ///
  /// - Parameter reply: What the source answered.
  /// - Returns: What was taken in, and what was refused and why.
  @discardableResult
  public mutating func receive(_ reply: SourceReply) -> SourceReport {
    var report = SourceReport(reply)
    for signal in reply.signals {
      do throws(OversightError) {
        try receive(signal, of: reply)
        report.signals.append(signal.id)
      } catch {
        report.refuse(signal.reference, error)
      }
    }
    for proposal in reply.proposals {
      do throws(OversightError) {
        try receive(proposal, of: reply)
        report.proposals.append(proposal.id)
      } catch {
        report.refuse(proposal.reference, error)
      }
    }
    return report
  }

  private mutating func receive(
    _ signal: Signal,
    of reply: SourceReply
  ) throws(OversightError) {
    guard signal.method.utf8.elementsEqual(reply.method.utf8) else {
      throw OversightError(.methodNotItsOwn)
    }
    let granted = Set(reply.request.readings.map(\.id))
    guard signal.target.map(reply.grants) ?? true,
      signal.readings.allSatisfy(granted.contains)
    else { throw OversightError(.notGranted) }
    try checkWording(signal.id.text, reply.source)
    try take(
      signal.with {
        $0.isAIAssisted = signal.isAIAssisted || reply.isAIAssisted
        $0.unknownMembers = UnknownMembers()
      }
    )
  }

  private mutating func receive(
    _ proposal: Proposal,
    of reply: SourceReply
  ) throws(OversightError) {
    guard let target = proposal.target, reply.grants(target) else {
      throw OversightError(.notGranted)
    }
    guard let maker = proposal.producedBy else {
      guard reply.isAIAssisted || proposal.isAIAssisted || proposal.decisionPoint != nil
      else { throw OversightError(.makerMissing) }
      return try receiveChecked(proposal, of: reply)
    }
    try checkSoftware(maker)
    try receiveChecked(proposal, of: reply)
  }

  private mutating func receiveChecked(
    _ proposal: Proposal,
    of reply: SourceReply
  ) throws(OversightError) {
    try checkWording(proposal.id.text, reply.source)
    let methods = plan.signals.filter { proposal.signals.contains($0.id) }.map(\.method)
    guard !methods.isEmpty else { throw OversightError(.inputsMissing) }
    let isBacked = methods.contains { !$0.utf8.elementsEqual(reply.method.utf8) }
    guard !reply.isCapturing || isBacked else { throw OversightError(.onlyCaptured) }
    try propose(
      proposal.with {
        $0.isAIAssisted = proposal.isAIAssisted || reply.isAIAssisted
        $0.unknownMembers = UnknownMembers()
      }
    )
  }
}

extension SourceReply {
  /// Whether the source was given a target.
  fileprivate func grants(_ target: Target.ID) -> Bool {
    request.targets.contains { $0.id == target }
  }
}

extension SourceReport {
  fileprivate mutating func refuse(
    _ reference: EvidenceReference,
    _ error: OversightError
  ) {
    refused.append(Refusal(reference: reference, code: error.code))
  }
}
