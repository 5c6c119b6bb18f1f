import PlanModel

// The sets of one school's policy, and of a proposal.

extension RuleSet {
  /// One special school's policy for its personalised learning plans.
  ///
  /// All four areas are signposted on every plan, the targets complement every outcome of
  /// the EHC plan, the plans of Years 10 to 14 name a pathway to adulthood with either
  /// Employment or Participation, and a pupil has two plans a year.
  public static let personalLearningPlanSpecialSchool: RuleSet = {
    var rules = standard
    for rule in CoverageRules.pathways + ThreadRules.ehcPlan { rules.add(rule) }
    rules.change(.areaMissing, severity: .warning, force: .schoolPolicy)
    rules.school.isSpecialSchool = true
    rules.school.plansPerYear = 2
    rules.school.targetsPerPlan = 1...8
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
