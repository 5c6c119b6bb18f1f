public import PlanModel

extension Oversight {
  /// What in the log of the plan can't have come about by allowed steps, in a fixed order.
  ///
  /// It is empty for every log that was made here. A plan from elsewhere may have faults.
  public var faults: [OversightFault] {
    Self.repeated(plan.signals) + Self.repeated(plan.proposals)
      + Self.repeated(plan.decisions) + Self.repeated(plan.voices)
      + plan.decisions.flatMap(faults(of:))
      + plan.proposals.filter { $0.status != plan.answer(to: $0.id) }
      .map { OversightFault(code: .statusWithoutDecision, reference: $0.reference) }
  }

  /// Returns what in the log was rewritten since an earlier copy of the plan.
  ///
  /// Signals, proposals, decisions and what people said may only be added to. Whoever can
  /// rewrite both copies can't be noticed, so keep the earlier one elsewhere, or its digest.
  ///
  /// - Parameter earlier: An earlier copy of the plan.
  /// - Returns: The faults, none if the log was only added to.
  public func verify(against earlier: LearningPlan) -> [OversightFault] {
    guard plan.id == earlier.id, plan.pupil == earlier.pupil else {
      let id = earlier.id.text
      let reference = EvidenceReference(.init(rawValue: "plans"), id)
      return [OversightFault(code: .otherPlan, reference: reference)]
    }
    return Self.faults(from: earlier.signals, to: plan.signals)
      + Self.faults(from: earlier.proposals, to: plan.proposals)
      + Self.faults(from: earlier.decisions, to: plan.decisions)
      + Self.faults(from: earlier.voices, to: plan.voices)
      + earlier.namedInLog.compactMap(faultOfContributor)
  }

  private func faultOfContributor(_ earlier: Contributor) -> OversightFault? {
    let reference = EvidenceReference(.contributor, earlier.id.text)
    let later = plan.contributors.filter { $0.id == earlier.id }
    guard !later.isEmpty else {
      return OversightFault(code: .contributorRemoved, reference: reference)
    }
    let isSame = later.allSatisfy { $0.role.mayDecide == earlier.role.mayDecide }
    return isSame ? nil : OversightFault(code: .roleChanged, reference: reference)
  }
}

// MARK: - One copy

extension Oversight {
  private func faults(of decision: Decision) -> [OversightFault] {
    codes(of: decision).map { OversightFault(code: $0, reference: decision.reference) }
  }

  private func codes(of decision: Decision) -> [OversightFault.Code] {
    var codes: [OversightFault.Code] = []
    if !plan.contributors.contains(where: { $0.id == decision.decidedBy }) {
      codes.append(.decidedByNobody)
    } else if plan.isSoftware(decision.decidedBy) {
      codes.append(.decidedBySoftware)
    }
    let isCorrection = decision.supersedes != nil
    let needsReason =
      decision.outcome == .overridden || decision.outcome.endsReview || isCorrection
    if needsReason, !decision.reason.hasWords { codes.append(.reasonMissing) }
    if decision.outcome == .accepted,
      decision.seen.isEmpty || decision.seenDigest == nil || decision.seenAt == nil
    {
      codes.append(.notSeen)
    }
    let proposal = plan.proposals.first { $0.id == decision.proposal }
    let corrects = plan.decisions.contains { $0.id == decision.supersedes }
    if decision.proposal != nil && proposal == nil || isCorrection && !corrects {
      codes.append(.danglingReference)
    }
    if let proposal, needsSecond(decision, proposal) {
      codes.append(.secondPersonMissing)
    }
    return codes
  }

  private func needsSecond(_ decision: Decision, _ proposal: Proposal) -> Bool {
    guard decision.outcome == .accepted, proposal.action == .considerChangingTarget,
      plan.isMadeBySoftware(proposal) || plan.isAIAssisted(proposal)
    else { return false }
    guard let second = decision.confirmedBy else { return true }
    return second == decision.decidedBy || plan.isSoftware(second)
  }

  private static func repeated<Entry: LogEntry>(_ entries: [Entry]) -> [OversightFault] {
    var seen: Set<Identifier<Entry>> = []
    return entries.filter { !seen.insert($0.id).inserted }
      .map { OversightFault(code: .repeatedIdentifier, reference: $0.reference) }
  }
}

// MARK: - Two copies

extension Oversight {
  private static func faults<Entry: LogEntry>(
    from earlier: [Entry],
    to later: [Entry]
  ) -> [OversightFault] {
    let now = Dictionary(later.map { ($0.id, $0) }) { first, _ in first }
    var faults: [OversightFault] = []
    for entry in earlier {
      guard let code = code(from: entry, to: now[entry.id]) else { continue }
      faults.append(OversightFault(code: code, reference: entry.reference))
    }
    let kept = earlier.map(\.id).filter { now[$0] != nil }
    guard Entry.isInOrder else { return faults }
    for (id, found) in zip(kept, later) where id != found.id {
      let reference = EvidenceReference(Entry.kind, found.id.text)
      faults.append(OversightFault(code: .reordered, reference: reference))
      break
    }
    return faults
  }

  private static func code<Entry: LogEntry>(
    from earlier: Entry,
    to later: Entry?
  ) -> OversightFault.Code? {
    guard let later = later?.unanswered else { return .removed }
    let earlier = earlier.unanswered
    guard later != earlier else { return nil }
    return later == earlier.withoutWords ? .wordsErased : .rewritten
  }
}

extension LearningPlan {
  /// The contributors whom the log names.
  fileprivate var namedInLog: [Contributor] {
    let named =
      signals.compactMap(\.producedBy) + proposals.compactMap(\.producedBy)
      + decisions.flatMap { [$0.decidedBy, $0.confirmedBy].compactMap(\.self) }
      + voices.compactMap(\.contributor)
    let ids = Set(named)
    return contributors.filter { ids.contains($0.id) }
  }
}
