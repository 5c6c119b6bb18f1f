import PlanModel

extension ProgressRule {
  /// Checks the level by the readings up to the agreed day, so that the answer stays the
  /// same however late it is looked at.
  ///
  /// A last reading that is older than three weeks says nothing of the level on the day.
  func level(
    _ evidence: RuleEvidence,
    _ aimline: Aimline,
    _ moment: CheckMoment
  ) throws(CannotJudgeReason) -> RuleAnswer {
    guard let day = moment.day(on: aimline) else {
      return RuleAnswer(
        .notApplicable,
        of: evidence.phase,
        "The \(name) can't be applied: its day would not lie before the due day."
      )
    }
    guard day <= evidence.asOf else {
      let text = "The \(name) is for \(day.inWords), \(moment.name)."
      return RuleAnswer(.dataRequired, of: evidence.phase, text)
    }
    let phase = evidence.phase(
      by: day,
      withAtLeast: minimumReadings,
      notBefore: day - .weeks(3)
    )
    guard let phase,
      let last = phase.days.last?.on
    else { return waitingForLevel(evidence.phase, day) }
    let check = LevelCheck(
      ofLast: phase.days.map(\.value.doubleValue),
      on: max(day, last),
      against: aimline,
      direction: evidence.direction
    )
    guard let check else { throw .numberTooLarge }
    let statement: SignalStatement = check.position == .below ? .belowAim : .atOrAboveAim
    let words = Self.words(check, on: max(day, last), phase)
    let rest = statement == .belowAim ? caution(statement, phase) : [phase.adequacyText]
    var answer = RuleAnswer(
      statement,
      of: phase,
      words + rest + ["One day says little; see what the readings since then say."]
    )
    answer.value = check.level
    return answer
  }

  private func waitingForLevel(_ phase: RulePhase, _ day: Day) -> RuleAnswer {
    RuleAnswer(
      .dataRequired,
      of: phase,
      "The \(name) was for \(day.inWords) and waits: it has \(phase.span) in this phase and "
        + "looks at no fewer than \(minimumReadings), the last of them no older than three "
        + "weeks."
    )
  }

  private static func words(
    _ check: LevelCheck,
    on day: Day,
    _ phase: RulePhase
  ) -> [String] {
    let level = Amount(check.level, phase.unit)
    let aim = Amount(check.aim, phase.unit)
    var text =
      "On \(day.inWords) the median of the last three of \(phase.span) is \(level); the aim "
      + "for that day is \(aim)"
    guard check.position == .below, let shortfall = check.shortfall else {
      return [text + "."]
    }
    text += ", so that it is \(Amount.text(shortfall, places: 1)) short of it"
    if let ratio = check.attainmentRatio, ratio >= 0 {
      text += " and \(Amount.text(ratio * 100, places: 0))% of the way hoped for by then"
    }
    return [text + "."]
  }
}
