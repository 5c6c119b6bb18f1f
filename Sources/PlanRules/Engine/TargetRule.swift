/// A rule that looks at one target after another.
///
/// Conforming types say what they notice in a single target; targets whose style the
/// rule's card does not name are passed over.
///
/// ## Topics
///
/// ### What a conforming type promises
/// - ``check(_:in:into:)``
public protocol TargetRule: Rule {
  /// Appends a finding for each place of a target that a person may want to look at.
  ///
  /// - Parameters:
  ///   - target: The target, read and put beside its structure.
  ///   - plan: The plan that it belongs to.
  ///   - findings: The list to append to.
  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  )
}

extension TargetRule {
  public func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let styles = card.styleSet
    guard plan.hasTargets(of: styles) else { return }
    for target in plan.targets where target.isOf(styles) {
      check(target, in: plan, into: &findings)
    }
  }
}
