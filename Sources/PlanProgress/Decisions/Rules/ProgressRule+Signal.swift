public import PlanModel

extension ProgressRule {
  /// Applies the rule to a target.
  ///
  /// A rule that looks at the pupil does so whether or not the sessions took place; ask
  /// the target for all its signals to have delivery looked at first.
  ///
  /// - Parameters:
  ///   - id: The identifier for the signal.
  ///   - target: The target.
  ///   - readings: The readings in any order.
  ///   - sessions: The sessions of provision, for a rule that looks at delivery.
  ///   - day: The day up to which readings and sessions are looked at.
  ///   - time: The days that count. With the closures of a school the aim and all weeks are
  ///     those of ``ProgressSummary`` with the same time.
  /// - Returns: The signal, with the state of its data and words for people.
  public func signal(
    withID id: Signal.ID,
    for target: Target,
    readings: [Reading],
    sessions: [DeliveredSession] = [],
    asOf day: Day,
    in time: TeachingTime = .everyDay
  ) -> Signal {
    let evidence = RuleEvidence(
      target,
      readings: readings,
      sessions: sessions,
      asOf: day,
      in: time
    )
    return answer(to: evidence).signal(withID: id, method: method, target: target.id)
  }

  /// Returns what the rule says.
  func answer(to evidence: RuleEvidence) -> RuleAnswer {
    if case .delivery(let percent) = look { return delivery(evidence, percent) }
    let phase = evidence.phase
    if let limit = evidence.limit {
      return RuleAnswer(
        .notApplicable,
        of: phase,
        "The \(name) can't be applied: \(limit)."
      )
    }
    do throws(CannotJudgeReason) {
      return try answer(to: evidence, against: evidence.aim.get())
    } catch {
      return RuleAnswer(
        .dataRequired,
        of: phase,
        "The \(name) can't be applied: \(error)."
      )
    }
  }

  private func answer(
    to evidence: RuleEvidence,
    against aimline: Aimline
  ) throws(CannotJudgeReason) -> RuleAnswer {
    switch look {
    case .delivery(let percent): delivery(evidence, percent)
    case .run(let below, let above): run(evidence, aimline, below, above)
    case .trend(let confidence): try trend(evidence, aimline, confidence)
    case .level(let moment): try level(evidence, aimline, moment)
    case .projection(let confidence): try projection(evidence, aimline, confidence)
    }
  }

  /// The words for a phase that does not hold enough for the rule.
  func waiting(for phase: RulePhase) -> RuleAnswer {
    let weeks = Amount.text(phase.trend.weeks, places: 1)
    let time = phase.days.isEmpty ? "" : " over \(weeks) weeks"
    return RuleAnswer(
      .dataRequired,
      of: phase,
      "The \(name) has \(phase.span)\(time) in this phase and looks at no fewer than "
        + "\(minimumReadings) over \(Amount.text(minimumWeeks, places: 1)) weeks."
    )
  }

  /// The words that go with every statement that asks for a look.
  func caution(_ statement: SignalStatement, _ phase: RulePhase) -> [String] {
    let isAhead = statement == .considerRaisingGoal || statement == .aboveGoalRate
    return [
      phase.adequacyText, falseAlarmNotice(for: statement),
      isAhead
        ? "See first whether the measure is still the same."
        : "See first whether the sessions took place.",
    ]
  }
}
