/// Something to look at in a plan.
///
/// A rule is a value without state: the same plan and context give the same findings. It
/// never throws and never changes anything; a plan that it can't make sense of has no
/// finding. See <doc:WritingARuleOfYourOwn>.
///
/// ## Topics
///
/// ### What a conforming type promises
/// - ``card``
/// - ``check(_:into:)``
/// - ``examples``
public protocol Rule: Sendable {
  /// What the rule says about itself; always the same.
  var card: RuleCard { get }

  /// Appends a finding for each place that a person may want to look at.
  ///
  /// The check returns for every plan, however strange, and quotes nothing of it.
  ///
  /// - Parameters:
  ///   - plan: The plan, its targets read and put beside their structure.
  ///   - findings: The list to append to, empty when the check begins.
  func check(_ plan: CheckedPlan, into findings: inout [Finding])

  /// A plan that passes and a plan that fails.
  ///
  /// `nil` for a rule without examples, which is a rule that nobody has tried.
  var examples: RuleExamples? { get }
}

extension Rule {
  public var examples: RuleExamples? { nil }
}
