// The sets for one kind of plan or one school's policy.

extension RuleSet {
  /// One special school's policy for its personalised learning plans.
  ///
  /// All four areas are signposted on every plan, the targets complement every outcome of
  /// the EHC plan, the plans of Years 10 to 14 name a pathway to adulthood, and a pupil
  /// has two plans a year.
  public static let personalLearningPlanSpecialSchool: RuleSet = {
    var rules = standard
    rules.change(.areaMissing, severity: .warning, force: .schoolPolicy)
    rules.add(PathwayMissingRule())
    rules.school.plansPerYear = 2
    return rules
  }()

  /// What the proposals of 2026 would ask of an individual support plan.
  ///
  /// A draft: the proposals are not law, and nothing here claims that a plan would meet
  /// them.
  public static let individualSupportPlanDraft2026: RuleSet = {
    var rules = standard
    for rule in DraftSupportPlanRules.all { rules.add(rule) }
    rules.isDraft = true
    return rules
  }()
}
