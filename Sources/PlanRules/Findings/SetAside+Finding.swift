public import PlanModel

extension SetAside {
  /// Creates the record that a person has looked at a finding and set it aside.
  ///
  /// Append it to the plan's `setAsides`. The finding stays in the list and carries the
  /// record in ``Finding/setAside``; removing the record brings it back. A record without
  /// a reason sets nothing aside.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - reason: Why it does not apply here.
  ///   - person: Who set it aside.
  ///   - day: The day.
  public init(
    _ finding: Finding,
    reason: String,
    by person: Contributor.ID,
    on day: Day
  ) {
    self.init(
      rule: finding.rule.rawValue,
      path: finding.path.pointer,
      reason: reason
    )
    by = person
    on = day
  }
}
