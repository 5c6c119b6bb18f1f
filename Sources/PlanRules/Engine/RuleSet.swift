public import PlanModel

/// The rules that a plan is looked at with, and how much each matters.
///
/// A rule set is a value. Start from one that comes with the library and change it:
///
/// ```swift
/// var rules = RuleSet.standard
/// rules.remove(.curriculumOrLife)
/// rules.change(.conditionMissing, severity: .info)
/// rules.add(PhotoRule())
/// ```
///
/// ``NamedRuleSet`` has the sets by their names, for programs that are told which to use.
///
/// ## Topics
///
/// ### Sets for any school
/// - ``standard``
/// - ``senSupport``
/// - ``ehcLinked``
///
/// ### Sets for one style of target
/// - ``wording``
/// - ``smart``
/// - ``fast``
/// - ``scruffy``
/// - ``engagement``
/// - ``attainmentScale``
///
/// ### Sets of one topic
/// - ``coverage``
/// - ``goldenThread``
/// - ``participation``
/// - ``provision``
/// - ``learningDesign``
/// - ``equity``
/// - ``signals``
/// - ``identity``
/// - ``readiness``
///
/// ### One school's policy, and a proposal
/// - ``personalLearningPlanSpecialSchool``
/// - ``individualSupportPlanDraft2026``
///
/// ### Making a set of one's own
/// - ``init(_:)``
/// - ``add(_:)``
/// - ``remove(_:)``
/// - ``change(_:severity:force:)``
/// - ``school``
/// - ``isDraft``
///
/// ### Looking into a set
/// - ``entries``
/// - ``Entry``
/// - ``contains(_:)``
public struct RuleSet: Sendable {
  /// The rules in the order in which they look.
  public private(set) var entries: [Entry] = []

  /// What the school has decided for itself.
  public var school = SchoolProfile()

  /// Whether the set stands on a proposal that is not in force.
  public var isDraft = false

  /// Creates a set.
  ///
  /// Of two rules with one code the later stays.
  ///
  /// - Parameter rules: The rules in the order in which they are to look.
  public init(_ rules: [any Rule] = []) {
    for rule in rules { add(rule) }
  }

  /// Adds a rule at the end, or puts it in the place of the rule with the same code.
  ///
  /// - Parameter rule: The rule.
  public mutating func add(_ rule: any Rule) {
    let entry = Entry(rule)
    guard let place = entries.firstIndex(where: { $0.card.id == entry.card.id }) else {
      entries.append(entry)
      return
    }
    entries[place] = entry
  }

  /// Removes a rule; a code that the set does not hold is no fault.
  ///
  /// - Parameter id: The code of the rule.
  public mutating func remove(_ id: RuleID) {
    entries.removeAll { $0.card.id == id }
  }

  /// Changes how much a rule matters; a code that the set does not hold is no fault.
  ///
  /// - Parameters:
  ///   - id: The code of the rule.
  ///   - severity: How much every finding of it matters, `nil` to leave it as it is.
  ///   - force: On whose word it stands, `nil` to leave it as it is.
  public mutating func change(
    _ id: RuleID,
    severity: Severity? = nil,
    force: Force? = nil
  ) {
    guard let place = entries.firstIndex(where: { $0.card.id == id }) else { return }
    let entry = entries[place]
    entries[place] = Entry(
      entry.rule,
      severity: severity ?? entry.severity,
      force: force ?? entry.force
    )
  }

  /// Returns whether the set holds a rule.
  ///
  /// - Parameter id: The code of the rule.
  /// - Returns: Whether it does.
  public func contains(_ id: RuleID) -> Bool {
    entries.contains { $0.card.id == id }
  }
}
