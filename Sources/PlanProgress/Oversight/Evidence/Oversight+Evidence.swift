public import PlanModel

extension Oversight {
  /// Returns what became of the evidence that a decision rests on.
  ///
  /// Readings that came later don't count; what is looked at is what was seen.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - earlier: A copy of the plan from the time of the decision, `nil` if there is none.
  /// - Returns: Whether it is the same, and what became of each part.
  /// - Throws: ``OversightError`` if the plan has no such decision, or the evidence can't
  ///   be written.
  public func evidence(
    of decision: Decision.ID,
    earlier: LearningPlan? = nil
  ) throws(OversightError) -> EvidenceCheck {
    guard let decision = plan.decisions.first(where: { $0.id == decision }) else {
      throw OversightError(.unknownDecision, decision.text)
    }
    return try check(
      decision.seen.compactMap(EvidenceReference.init),
      against: decision.seenDigest,
      earlier
    )
  }

  /// Returns what became of what a signal was computed from.
  ///
  /// A signal whose inputs changed speaks of the past; compute it again. Readings that it
  /// does not list and sessions after its day, which came later, don't count.
  ///
  /// - Parameters:
  ///   - signal: The signal.
  ///   - earlier: A copy of the plan from the time of the signal, `nil` if there is none.
  /// - Returns: Whether it is the same, and what became of each part.
  /// - Throws: ``OversightError`` if the plan has no such signal, or the inputs can't be
  ///   written.
  public func inputs(
    of signal: Signal.ID,
    earlier: LearningPlan? = nil
  ) throws(OversightError) -> EvidenceCheck {
    guard let signal = plan.signals.first(where: { $0.id == signal }) else {
      throw OversightError(.unknownSignal, signal.text)
    }
    let references = (earlier ?? plan).inputs(of: signal)
    return try check(references, against: signal.inputDigest, earlier)
  }

  private func check(
    _ references: [EvidenceReference],
    against digest: String?,
    _ earlier: LearningPlan?
  ) throws(OversightError) -> EvidenceCheck {
    let now = plan.excerpt(of: references)
    if try isDigest(digest, of: now) {
      let here = Set(now.evidenceReferences)
      return EvidenceCheck(
        isSame: true,
        parts: references.map { .init(reference: $0, state: here.state(of: $0, .same)) },
        asSeen: now
      )
    }
    var seen = earlier.map { $0.excerpt(of: references) }
    if let copy = seen, try !isDigest(digest, of: copy) { seen = nil }
    let here = Set(now.evidenceReferences)
    var parts: [EvidenceCheck.Part] = []
    for reference in references.sorted() {
      var state = here.state(of: reference, .unclear)
      if state == .unclear, let seen {
        state =
          seen.excerpt(of: [reference]) == now.excerpt(of: [reference]) ? .same : .changed
      }
      parts.append(.init(reference: reference, state: state))
    }
    return EvidenceCheck(isSame: false, parts: parts, asSeen: seen)
  }

  private func isDigest(
    _ digest: String?,
    of evidence: LearningPlan
  ) throws(OversightError) -> Bool {
    guard let digest else { return false }
    return try self.digest(of: evidence).utf8.elementsEqual(digest.utf8)
  }
}

extension Set<EvidenceReference> {
  fileprivate func state(
    of reference: EvidenceReference,
    _ present: EvidenceCheck.State
  ) -> EvidenceCheck.State {
    contains(reference) ? present : .gone
  }
}
