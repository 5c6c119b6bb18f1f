public import PlanModel

extension Target {
  /// Returns what the rules say of the target, delivery first.
  ///
  /// While too few of the planned sessions took place, the signal about delivery is all
  /// there is: what the readings say of the pupil is held back. Where many occasions to
  /// measure could not take place, every signal begins with that.
  ///
  /// The same inputs give the same signals, with the same identifiers.
  ///
  /// - Parameters:
  ///   - readings: The readings in any order; those of other targets are left out.
  ///   - sessions: The sessions of provision. Without any, nothing is said of delivery.
  ///   - day: The day up to which readings and sessions are looked at.
  ///   - time: The days that count. With the closures of a school the aim and all weeks are
  ///     those of ``ProgressSummary`` with the same time.
  ///   - rules: The rules. The standard rule of delivery is added if there is none.
  /// - Returns: The signal about delivery, if anything is known of it, and a signal for
  ///   each other rule in their order.
  public func signals(
    readings: [Reading],
    sessions: [DeliveredSession] = [],
    asOf day: Day,
    in time: TeachingTime = .everyDay,
    rules: [ProgressRule] = .standard
  ) -> [Signal] {
    RuleEvidence(self, readings: readings, sessions: sessions, asOf: day, in: time)
      .signals(rules)
  }
}

extension RuleEvidence {
  func signals(_ rules: [ProgressRule]) -> [Signal] {
    let first = rules.first { $0.kind == .delivery } ?? .delivery
    let least = SessionDelivery.least(in: plannedSessions)
    var signals = least != nil || hasManyGaps ? [signal(of: first)] : []
    if let least, first.isShort(least) { return signals }
    for rule in rules where rule.kind != .delivery {
      var signal = signal(of: rule)
      if hasManyGaps, signal.status == .success {
        signal.text = "\(gapText) \(signal.text ?? "")"
      }
      signals.append(signal)
    }
    return signals
  }

  private func signal(of rule: ProgressRule) -> Signal {
    rule.answer(to: self).signal(
      withID: .derived("signal", rule.method, asOf, from: target.id.text),
      method: rule.method,
      target: target.id
    )
  }
}
