import PlanModel

/// Makes the provision of a target from its row.
enum ProvisionReader {
  /// Returns the provision; its text is empty if the row has only numbers and people.
  static func provision(
    _ id: Provision.ID,
    for target: Target,
    from row: inout SchoolRow
  ) -> Provision {
    var provision = Provision(
      id: id,
      text: row.text(.provision) ?? "",
      needs: target.needs
    )
    provision.outcomes = target.outcomes
    provision.deliverer = row.text(.staff)
    provision.role = provision.deliverer.flatMap { ContributorRole(matching: $0) }
    provision.groupSize = row.whole(.groupSize, in: 1...1_000)
    provision.minutes = row.number(.minutes)
    provision.frequency = row.whole(.sessionsPerWeek, in: 1...100)
      .map { .times($0, per: .week) }
    provision.weeks = row.whole(.weeks, in: 1...1_000)
    return provision
  }
}
