public import PlanModel

extension RuleSet {
  /// A rule and what the set says about it.
  public struct Entry: Sendable {
    /// Behind one reference, because each plan is taken through all entries of a set.
    private let terms: Terms

    private final class Terms: Sendable {
      let rule: any Rule
      let card: RuleCard
      let severity: Severity?
      let force: Force
      let isChanged: Bool
      let planKinds: [PlanKind]?

      // Asking the rule itself would copy what it holds first.
      let check: @Sendable (CheckedPlan, inout [Finding]) -> Void

      init(_ rule: any Rule, _ card: RuleCard, severity: Severity?, force: Force) {
        self.rule = rule
        self.card = card
        self.severity = severity
        self.force = force
        isChanged = severity != nil || force != card.force
        planKinds = card.planKinds
        check = Self.check(of: rule)
      }

      private static func check(
        of rule: some Rule
      ) -> @Sendable (CheckedPlan, inout [Finding]) -> Void {
        { plan, findings in rule.check(plan, into: &findings) }
      }
    }

    init(_ rule: any Rule, severity: Severity? = nil, force: Force? = nil) {
      let card = rule.card
      terms = Terms(rule, card, severity: severity, force: force ?? card.force)
    }

    /// The rule.
    public var rule: any Rule { terms.rule }

    /// How much its findings matter in this set.
    ///
    /// `nil` if the rule itself is to say.
    public var severity: Severity? { terms.severity }

    /// On whose word the rule stands in this set.
    public var force: Force { terms.force }

    /// What the rule says about itself.
    public var card: RuleCard { terms.card }

    /// Puts what the set says in the place of what the rule says.
    func settle(_ finding: inout Finding) {
      guard terms.isChanged else { return }
      finding.settle(force: terms.force, severity: terms.severity)
    }

    /// Appends what the rule notices in a plan, if it looks at plans of the kind.
    func look(at plan: CheckedPlan, of kind: PlanKind, into findings: inout [Finding]) {
      guard terms.planKinds?.contains(kind) ?? true else { return }
      terms.check(plan, &findings)
    }
  }
}
