import PlanModel

/// What all obligations from one rule, or from one school's terms, have in common.
final class ObligationDuty: Sendable {
  let code: DeadlineCode
  let title: String
  let bound: DeadlineBound
  let binds: DutyHolder
  let force: Force
  let citation: Citation?

  /// The rule, `nil` for what a school set for itself.
  let rule: DeadlineRule?

  init(
    code: DeadlineCode,
    title: String,
    binds: DutyHolder,
    force: Force,
    citation: Citation?
  ) {
    self.code = code
    self.title = title
    self.binds = binds
    self.force = force
    self.citation = citation
    bound = .limit
    rule = nil
  }

  init(_ rule: DeadlineRule) {
    code = rule.id
    title = rule.title
    bound = rule.bound
    binds = rule.binds
    force = rule.force
    citation = rule.citation
    self.rule = rule
  }
}

extension ObligationDuty: Hashable {
  static func == (one: ObligationDuty, other: ObligationDuty) -> Bool {
    one === other
      || (one.code == other.code && one.title == other.title && one.bound == other.bound
        && one.binds == other.binds && one.force == other.force
        && one.citation == other.citation && one.rule == other.rule)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}
