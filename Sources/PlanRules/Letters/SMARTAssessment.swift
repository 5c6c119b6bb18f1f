public import PlanModel

/// What the findings say about each letter of one target.
///
/// Achievable and relevant are never met from wording alone: a sentence can sound right and
/// still ask for what was reached long ago, or for what nobody needs. Achievable is met when
/// help is linked and the growth that is asked for lies between usual and twice ambitious
/// growth, by the norms in ``RuleContext/growthReferences`` or the pupil's own rate.
public struct SMARTAssessment: Sendable {
  /// One letter, and what speaks for and against it.
  public struct Result: Sendable {
    /// What can be said.
    public let state: LetterState

    /// The findings behind it, the ones set aside as well.
    public let findings: [Finding]

    /// The places of the plan that speak for the letter, such as the criterion and the
    /// tool for measurable; empty if nothing does.
    public let evidence: [PlanPath]
  }

  /// The target.
  public let target: Target.ID

  private var results: [SMARTLetter: Result] = [:]

  /// Returns what can be said about a letter.
  ///
  /// - Parameter letter: The letter.
  /// - Returns: The state, and the findings behind it.
  public subscript(letter: SMARTLetter) -> Result {
    results[letter] ?? Result(state: .cannotJudge, findings: [], evidence: [])
  }

  /// How much the target asks, held against what is known of growth.
  public let ambition: Ambition

  init(
    _ statement: TargetStatement,
    in plan: CheckedPlan,
    findings: [Finding],
    rules: RuleSet
  ) {
    target = statement.target.id
    ambition = plan.ambition(of: statement)
    for letter in SMARTLetter.allCases {
      let own = findings.filter { $0.topic.rawValue == letter.rawValue }
      let state = state(of: letter, statement, own, rules)
      let evidence = statement.evidence(for: letter)
      results[letter] = Result(state: state, findings: own, evidence: evidence)
    }
  }

  /// The rules without which a letter can't be called met.
  private static let needed: [SMARTLetter: [RuleID]] = [
    .specific: [.skillMissing, .vagueVerb, .provisionNotOutcome],
    .measurable: [
      .criterionMissing, .criterionNotOperational, .toolMissing, .baselineMissing,
    ],
    .achievable: [.notAGain, .withinMeasurementError, .noProvision],
    .relevant: [.needMissing, .outcomeMissing, .voiceMissing],
    .timeBound: [.dueMissing, .dateNeedsCalendar],
  ]

  private func state(
    of letter: SMARTLetter,
    _ statement: TargetStatement,
    _ findings: [Finding],
    _ rules: RuleSet
  ) -> LetterState {
    if findings.contains(where: { $0.severity == .error }) { return .notMet }
    guard let needed = Self.needed[letter], needed.allSatisfy(rules.contains),
      letter != .achievable || asksForKnownGrowth(statement)
    else { return .cannotJudge }
    let isOpen =
      letter == .specific ? false : findings.contains { needed.contains($0.rule) }
    return isOpen ? .cannotJudge : .met
  }

  private func asksForKnownGrowth(_ statement: TargetStatement) -> Bool {
    guard !statement.target.baseline.isMissing else { return false }
    return ambition.level == .typicalToAmbitious || ambition.level == .ambitious
  }
}

// MARK: - Plans

extension LearningPlan {
  /// Returns the letters of every target that is to be SMART.
  ///
  /// - Parameters:
  ///   - rules: The rules to look with; a letter whose rules are missing can't be judged.
  ///   - context: What is known beside the plan.
  /// - Returns: One assessment a target, in the order of the plan; none for open targets.
  public func smartAssessments(
    applying rules: RuleSet = .smart,
    in context: RuleContext
  ) -> [SMARTAssessment] {
    let checked = CheckedPlan(self, context: context)
    let findings = checked.findings(applying: rules)
    return checked.targets.filter { $0.target.style.isCriterionStyle }.map { statement in
      let own = findings.filter {
        $0.path.member != "targets" || $0.path.index == statement.index
      }
      return SMARTAssessment(statement, in: checked, findings: own, rules: rules)
    }
  }
}
