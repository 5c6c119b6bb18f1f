public import PlanModel

/// What a rule says about itself.
public struct RuleCard: Hashable, Sendable {
  /// The code of the rule.
  public var id: RuleID

  /// The letter of SMART or the topic it belongs to.
  public var topic: RuleTopic

  /// What holds when the rule is content, in one line.
  public var title: String

  /// What the rule asks.
  public var question: String

  /// Why it asks.
  public var why: String

  /// On whose word it stands.
  public var force: Force

  /// How much its findings matter, unless a rule set says otherwise.
  public var severity: Severity

  /// The styles of target it looks at.
  ///
  /// `nil` for every style, and for a rule that does not look at targets.
  public var styles: [TargetStyle]?

  /// Where it comes from.
  public var citation: Citation

  /// What to write instead, two to four ways.
  public var suggestions: [String]

  /// Creates a card.
  ///
  /// - Parameters:
  ///   - id: The code of the rule.
  ///   - topic: The letter of SMART or the topic it belongs to.
  ///   - title: What holds when the rule is content.
  ///   - question: What the rule asks.
  ///   - why: Why it asks.
  ///   - force: On whose word it stands.
  ///   - severity: How much its findings matter.
  ///   - styles: The styles of target it looks at, `nil` for every style.
  ///   - citation: Where it comes from.
  ///   - suggestions: What to write instead, two to four ways.
  public init(
    id: RuleID,
    topic: RuleTopic,
    title: String,
    question: String,
    why: String,
    force: Force = .advice,
    severity: Severity = .warning,
    styles: [TargetStyle]? = nil,
    citation: Citation,
    suggestions: [String]
  ) {
    self.id = id
    self.topic = topic
    self.title = title
    self.question = question
    self.why = why
    self.force = force
    self.severity = severity
    self.styles = styles
    self.citation = citation
    self.suggestions = suggestions
  }
}
