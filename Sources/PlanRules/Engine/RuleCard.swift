public import PlanModel

/// What a rule says about itself.
public struct RuleCard: Hashable, Sendable {
  private var contents: SharedValue<Contents>

  private struct Contents: Hashable, Sendable {
    var id: RuleID
    var topic: RuleTopic
    var title: String
    var question: String
    var why: String
    var force: Force
    var severity: Severity
    var styles: [TargetStyle]?
    var planKinds: [PlanKind]?
    var parameters: [String]
    var styleSet: StyleSet
    var citation: Citation
    var suggestions: [String]
  }

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
  ///   - planKinds: The kinds of plan it looks at, `nil` for every kind.
  ///   - parameters: The names of the school's decisions that it follows.
  ///   - citation: Where it comes from.
  ///   - suggestions: What to write instead, two to four ways.
  @inline(never)
  public init(
    id: RuleID,
    topic: RuleTopic,
    title: String,
    question: String,
    why: String,
    force: Force = .advice,
    severity: Severity = .warning,
    styles: [TargetStyle]? = nil,
    planKinds: [PlanKind]? = nil,
    parameters: [String] = [],
    citation: Citation,
    suggestions: [String]
  ) {
    contents = SharedValue(
      Contents(
        id: id,
        topic: topic,
        title: title,
        question: question,
        why: why,
        force: force,
        severity: severity,
        styles: styles,
        planKinds: planKinds,
        parameters: parameters,
        styleSet: StyleSet(styles),
        citation: citation,
        suggestions: suggestions
      )
    )
  }

  /// The code of the rule.
  public var id: RuleID {
    get { contents.value.id }
    set { contents = contents.with { $0.id = newValue } }
  }

  /// The letter of SMART or the topic it belongs to.
  public var topic: RuleTopic {
    get { contents.value.topic }
    set { contents = contents.with { $0.topic = newValue } }
  }

  /// What holds when the rule is content, in one line.
  public var title: String {
    get { contents.value.title }
    set { contents = contents.with { $0.title = newValue } }
  }

  /// What the rule asks.
  public var question: String {
    get { contents.value.question }
    set { contents = contents.with { $0.question = newValue } }
  }

  /// Why it asks.
  public var why: String {
    get { contents.value.why }
    set { contents = contents.with { $0.why = newValue } }
  }

  /// On whose word it stands.
  public var force: Force {
    get { contents.value.force }
    set { contents = contents.with { $0.force = newValue } }
  }

  /// How much its findings matter, unless a rule set says otherwise.
  public var severity: Severity {
    get { contents.value.severity }
    set { contents = contents.with { $0.severity = newValue } }
  }

  /// The styles of target it looks at.
  ///
  /// `nil` for every style, and for a rule that does not look at targets.
  public var styles: [TargetStyle]? {
    get { contents.value.styles }
    set {
      contents = contents.with {
        $0.styles = newValue
        $0.styleSet = StyleSet(newValue)
      }
    }
  }

  /// The styles as bits.
  var styleSet: StyleSet { contents.value.styleSet }

  /// The kinds of plan it looks at.
  ///
  /// `nil` for every kind.
  public var planKinds: [PlanKind]? {
    get { contents.value.planKinds }
    set { contents = contents.with { $0.planKinds = newValue } }
  }

  /// The names of the decisions in ``SchoolProfile`` that it follows.
  public var parameters: [String] {
    get { contents.value.parameters }
    set { contents = contents.with { $0.parameters = newValue } }
  }

  /// Where it comes from.
  public var citation: Citation {
    get { contents.value.citation }
    set { contents = contents.with { $0.citation = newValue } }
  }

  /// What to write instead, two to four ways.
  public var suggestions: [String] {
    get { contents.value.suggestions }
    set { contents = contents.with { $0.suggestions = newValue } }
  }
}
