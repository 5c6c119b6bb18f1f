public import PlanModel

extension ProgressRule {
  /// Applies a rule that looks for runs to positions against an aimline.
  ///
  /// - Parameters:
  ///   - positions: Where the readings of the current phase lie, in the order of days.
  ///   - weeks: The weeks to the last reading from the baseline, or from the last value of
  ///     the phase before.
  /// - Returns: What the rule says, or `nil` while there are too few readings or weeks, and
  ///   for a rule that does not look for runs.
  public func statement(for positions: [AimPosition], weeks: Double) -> SignalStatement? {
    guard let below, let above else { return nil }
    guard positions.count >= minimumReadings, weeks >= minimumWeeks else { return nil }
    let isBelow = below.isComplete(in: positions, on: .below)
    let isAbove = above.isComplete(in: positions, on: .above)
    guard isBelow != isAbove else {
      // A school's own rule may find both among the last readings.
      return isBelow ? .cannotTell : .continueAsPlanned
    }
    return isBelow ? .considerInstructionalChange : .considerRaisingGoal
  }

  func run(
    _ evidence: RuleEvidence,
    _ aimline: Aimline,
    _ below: ReadingRun,
    _ above: ReadingRun
  ) -> RuleAnswer {
    let phase = evidence.phase
    let positions = phase.days.compactMap { day in
      aimline.value(on: day.on).map {
        AimPosition(of: day.value.doubleValue, against: $0, direction: evidence.direction)
      }
    }
    guard let statement = statement(for: positions, weeks: phase.trend.weeks) else {
      return waiting(for: phase)
    }
    switch statement {
    case .considerInstructionalChange:
      return RuleAnswer(statement, of: phase, found(below, "short of", statement, phase))
    case .considerRaisingGoal:
      return RuleAnswer(statement, of: phase, found(above, "beyond", statement, phase))
    default:
      return RuleAnswer(
        statement,
        of: phase,
        [
          "Among \(phase.span) the last make no run on one side of the aim for their days: "
            + "\(Self.words(below)) short of it, or \(Self.words(above)) beyond it.",
          phase.adequacyText,
        ]
      )
    }
  }

  private func found(
    _ run: ReadingRun,
    _ side: String,
    _ statement: SignalStatement,
    _ phase: RulePhase
  ) -> [String] {
    let which =
      run.isInARow
      ? "the last \(run.count) all lie"
      : "at least \(Self.words(run)) lie"
    return ["Of \(phase.span) \(which) \(side) the aim for their days."]
      + caution(statement, phase)
      + ["The next readings may end the run."]
  }

  private static func words(_ run: ReadingRun) -> String {
    run.isInARow
      ? "\(run.count) in a row" : "\(run.count) of the last \(run.window)"
  }
}
