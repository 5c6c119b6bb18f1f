public import PlanModel

extension DeadlineRule {
  /// Returns a deadline that a school or an authority sets for itself.
  ///
  /// - Parameters:
  ///   - code: The code of the deadline, such as `school.draftReport`.
  ///   - title: What is to be done.
  ///   - event: The event from which the time runs.
  ///   - period: How long the time runs.
  ///   - metBy: The events that meet it; none for what nobody records.
  ///   - holder: Whom it binds.
  ///   - citation: Where it is written down.
  /// - Returns: A limit with the force of ``/PlanModel/Force/schoolPolicy``.
  public static func local(
    _ code: DeadlineCode,
    _ title: String,
    from event: ClockEventKind,
    for period: DeadlinePeriod,
    metBy: [ClockEventKind] = [],
    binds holder: DutyHolder = .school,
    citation: Citation = Citation("Policy of the school")
  ) -> DeadlineRule {
    DeadlineRule(
      code,
      title,
      clauses: [DeadlineClause(from: event, for: period)],
      metBy: metBy,
      binds: holder,
      force: .schoolPolicy,
      citation: citation
    )
  }
}
