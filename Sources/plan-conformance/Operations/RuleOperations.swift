import PlanCodec
import PlanModel
import PlanRules

/// Operations on rules, and on plans that rules look at.
enum RuleOperations {
  static let all = [
    Operation("plan.check", checkPlan),
    Operation("rules.list", listRules),
  ]

  @Sendable
  private static func checkPlan(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let rules = try ruleSet(input).rules
    let (plan, problems) = try input.member("plan").document(LearningPlan.self)
    let context = try context(input, for: plan, school: rules.school)
    let findings = plan.findings(applying: rules, in: context)
    let letters = plan.smartAssessments(applying: rules, in: context)
    return [
      "asOf": JSONValue(context.asOf),
      "findings": .array(findings.map(JSONValue.init)),
      "letters": .object(letters.map(member)),
      "problems": .array(
        problems.errors.map { error in
          ["code": .string(error.code.rawValue), "pointer": .string(error.pointer)]
        }
      ),
    ]
  }

  private static func member(_ assessment: SMARTAssessment) -> JSONValue.Member {
    let states = SMARTLetter.allCases.map { letter in
      JSONValue.Member(
        name: letter.rawValue,
        value: .string(assessment[letter].state.rawValue)
      )
    }
    return .init(name: assessment.target.text, value: .object(states))
  }

  @Sendable
  private static func listRules(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let cards = NamedRuleSet.everyRule.map(\.card)
    return [
      "rules": .array(
        cards.map { card in
          [
            "id": .string(card.id.rawValue),
            "force": .string(card.force.rawValue),
            "severity": .string(card.severity.rawValue),
            "topic": .string(card.topic.rawValue),
            "title": .string(card.title),
          ]
        }
      ),
      "ruleSets": .array(NamedRuleSet.all.map { .string($0.name) }),
    ]
  }
}

// MARK: - Members

extension RuleOperations {
  private static func ruleSet(
    _ input: OperationInput
  ) throws(OperationError) -> NamedRuleSet {
    let name = try input.optionalMember("ruleSet")?.text() ?? "standard"
    guard let set = NamedRuleSet.named(name) else {
      let names = NamedRuleSet.all.map(\.name).joined(separator: ", ")
      throw OperationError(.unknownRuleSet, "ruleSet: write one of \(names)")
    }
    return set
  }

  private static func context(
    _ input: OperationInput,
    for plan: LearningPlan,
    school: SchoolProfile
  ) throws(OperationError) -> RuleContext {
    let day = try input.optionalMember("asOf")?.day() ?? plan.likelyDay
    var context = RuleContext(asOf: day)
    context.school = school
    if let pupil = input.optionalMember("pupil") {
      context.pupil = try pupil.document(Pupil.self).document
    }
    if let yearGroup = input.optionalMember("yearGroup") {
      context.yearGroup = YearGroup(rawValue: try yearGroup.text())
    } else {
      context.yearGroup = context.pupil?.yearGroup
    }
    for earlier in try input.optionalElements("earlierPlans") {
      context.earlierPlans.append(try earlier.document(LearningPlan.self).document)
    }
    return context
  }
}

extension LearningPlan {
  /// The day on which the plan is looked at if nobody names one.
  ///
  /// It is the day on which the plan starts, or else the last day on which something in it
  /// started, was measured or was talked about. A plan without any such day is looked at on
  /// the first day of the calendar, on which nothing is late.
  fileprivate var likelyDay: Day {
    if let starts { return starts }
    let days =
      targets.flatMap { [$0.starts, $0.baseline?.on] }
      + provision.map(\.starts) + evidence.map(\.on) + voices.map(\.on)
      + readings.map { $0.on } + reviews.map(\.held)
    return days.compactMap { $0 }.max() ?? .first
  }
}

// MARK: - Findings

extension JSONValue {
  /// Creates an object from a finding.
  ///
  /// - Parameter finding: The finding.
  fileprivate init(_ finding: Finding) {
    self = [
      "rule": .string(finding.rule.rawValue),
      "severity": .string(finding.severity.rawValue),
      "force": .string(finding.force.rawValue),
      "path": .string(finding.path.pointer),
      "range": finding.words.map { JSONValue($0) } ?? .null,
      "message": .string(finding.message),
      "isSetAside": .bool(finding.setAside != nil),
    ]
  }
}
