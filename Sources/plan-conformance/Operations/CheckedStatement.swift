import PlanCodec
import PlanModel
import PlanRules

/// A target that is little but text, read and looked at by the rules that words can answer.
struct CheckedStatement {
  /// What the text says.
  let read: TargetText

  /// What the rules notice, in their order.
  let findings: [Finding]

  private let bytes: [UInt8]

  /// Reads and checks a statement.
  ///
  /// - Parameters:
  ///   - text: The target as written.
  ///   - style: The style, by which rules look at it or pass it over.
  ///   - dates: Which number of a numeric date is the day.
  init(_ text: String, style: TargetStyle = .smart, dates: DateOrder = .dayMonthYear) {
    self.init(Target(id: "t-1", text: text, style: style), dates: dates)
  }

  /// Reads and checks a target that has little beside its text.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - dates: Which number of a numeric date is the day.
  init(_ target: Target, dates: DateOrder = .dayMonthYear) {
    let plan = LearningPlan(id: "plan-1", pupil: "pupil-1").with { $0.targets = [target] }
    // No rule about words asks what day it is.
    var context = RuleContext(asOf: .first)
    context.dateOrder = dates
    findings = plan.findings(applying: Self.rules, in: context)
    let text = target.text ?? ""
    read = TargetText(text, dates: dates)
    bytes = Array(text.utf8)
  }

  /// The rules about wording, and those about open targets that words can answer.
  private static let rules: RuleSet = {
    var rules = RuleSet.wording
    let open: Set<RuleID> = [
      .openReviewDateMissing, .evidencePlanMissing, .openVoiceMissing,
    ]
    for entry in RuleSet.scruffy.entries where open.contains(entry.card.id) {
      rules.add(entry.rule)
    }
    return rules
  }()

  /// The words that nobody can see, count or hold to a day, as they are written.
  var vagueTerms: [String] {
    let rules: Set<RuleID> = [
      .vagueVerb, .provisionNotOutcome, .criterionNotOperational, .openEnded,
    ]
    let places = findings.filter { rules.contains($0.rule) && $0.severity != .info }
      .compactMap(\.words)
    let ordered = Set(places).sorted { $0.lowerBound < $1.lowerBound }
    return ordered.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Returns whether no error about a topic was noticed.
  ///
  /// - Parameter topic: The topic.
  /// - Returns: Whether there is none; warnings don't count.
  func hasNoError(about topic: RuleTopic) -> Bool {
    !findings.contains { $0.topic == topic && $0.severity == .error }
  }

  /// Returns a finding with the bytes it means, the whole text if it means no words.
  ///
  /// - Parameter finding: The finding.
  /// - Returns: The finding as an object.
  func json(_ finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule.rawValue),
      "severity": .string(finding.severity.rawValue),
      "range": JSONValue(finding.words ?? 0..<bytes.count),
      "message": .string(finding.message),
      "suggestions": .array(finding.suggestions.map(JSONValue.string)),
    ]
  }
}
