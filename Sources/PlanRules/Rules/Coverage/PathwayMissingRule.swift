import PlanModel

/// Asks whether the plan names a pathway to adulthood.
///
/// A pathway that is named in a year in which it is not asked for is no fault.
struct PathwayMissingRule: Rule {
  let card = RuleCard(
    id: .pathwayMissing,
    topic: .coverage,
    title: "A preparing for adulthood pathway is named",
    question: "Which pathway to adulthood does the plan serve?",
    why: "The school names the pathways on the plans of its older pupils.",
    force: .schoolPolicy,
    severity: .warning,
    parameters: ["pfaOnPlanNCYears"],
    citation: .specialSchoolPolicy,
    suggestions: [
      "name the pathway that a target serves",
      "name the pathway that an outcome serves",
    ]
  )

  var examples: RuleExamples? {
    Example.plan(in: "11") { $0.targets[0].pathway = nil }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.namesPathway, let years = plan.context.school.pfaOnPlanNCYears,
      let year = plan.context.yearNumber, years.contains(year)
    else { return }
    let message = "No target or outcome names a preparing for adulthood pathway."
    findings.append(of: card, at: PlanPath("targets"), message)
  }
}
