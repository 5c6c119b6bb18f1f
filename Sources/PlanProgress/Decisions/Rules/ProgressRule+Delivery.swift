import PlanModel

extension ProgressRule {
  /// Says whether what was planned took place, before anything is said of the pupil.
  func delivery(_ evidence: RuleEvidence, _ leastPercent: Int) -> RuleAnswer {
    let phase = evidence.phase
    let until = evidence.asOf.inWords
    let sessions = evidence.plannedSessions
    guard let least = SessionDelivery.least(in: sessions), let percent = least.percent
    else {
      guard evidence.hasManyGaps else {
        let text =
          "No session is recorded up to \(until), so nobody can see what was given."
        return RuleAnswer(.dataRequired, of: phase, text)
      }
      return RuleAnswer(
        .checkDelivery,
        of: phase,
        [evidence.gapText, phase.adequacyText]
      )
    }
    let isShort = least.isBelow(percent: leastPercent)
    let share = Amount(percent, .percent)
    let several = Set(sessions.map(\.provision)).count > 1 ? " of one provision" : ""
    var sentences = [
      "\(least.delivered) of \(Amount.count(least.planned, "planned session"))\(several) "
        + "up to \(until) took place (\(share))."
    ]
    if isShort {
      sentences.append(
        "With fewer than \(leastPercent)% little can be said of the pupil\(held(phase)). "
          + "Sessions that take place change this."
      )
    }
    if evidence.hasManyGaps { sentences.append(evidence.gapText) }
    let statement: SignalStatement =
      isShort || evidence.hasManyGaps ? .checkDelivery : .continueAsPlanned
    var answer = RuleAnswer(statement, of: phase, sentences + [phase.adequacyText])
    answer.value = percent
    return answer
  }

  private func held(_ phase: RulePhase) -> String {
    phase.days.isEmpty ? "" : ", so what \(phase.span) show is held back"
  }

  /// Returns whether too little took place to say anything of the pupil.
  func isShort(_ delivery: SessionDelivery) -> Bool {
    leastPercent.map(delivery.isBelow) ?? false
  }
}

extension RuleEvidence {
  /// The sessions of the current phase that serve the target.
  var plannedSessions: [DeliveredSession] {
    let since = phase.since ?? .first
    return target.sessions(among: sessions, through: asOf).filter { $0.on > since }
  }

  /// Whether at least three occasions, and more than one in five, could not take place.
  var hasManyGaps: Bool {
    gaps >= 3 && gaps * 5 > gaps + phase.days.count
  }

  /// What could not take place, as sentences.
  var gapText: String {
    "\(gaps) of \(Amount.count(gaps + phase.days.count, "occasion")) to measure up to "
      + "\(asOf.inWords) could not take place; see first what stood in the way."
  }
}
