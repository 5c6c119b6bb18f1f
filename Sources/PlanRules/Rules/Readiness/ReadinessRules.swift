/// What is still missing for a review, in the order of the codes.
enum ReadinessRules {
  static let rules: [any ReadinessRule] = [
    PupilViewRule(), FamilyViewRule(), ContributionRule(), ReadingsRule(), SessionsRule(),
    NoticeRule(), PapersRule(), InvitationRule(), AdulthoodPreparedRule(), ReportRule(),
    AuthorityDecisionRule(),
  ]

  static let all: [any Rule] = rules.map { $0 }
}
