import PlanModel

/// Asks whether a pupil has as many plans in a school year as the school asks for.
struct PlansPerYearRule: Rule {
  let card = RuleCard(
    id: .plansPerYear,
    topic: .review,
    title: "A pupil has as many plans in a year as the school asks for",
    question: "Is the next plan due?",
    why: """
      The school writes a new plan at set times of its year, so that no plan grows \
      stale.
      """,
    force: .schoolPolicy,
    severity: .warning,
    parameters: ["plansPerYear"],
    citation: .specialSchoolPolicy,
    suggestions: [
      "write the next plan from what the last review said",
      "record the first day of the plans that there were",
      "set this aside if the pupil joined during the year",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      asOf: "2027-07-01",
      setting: { context in
        context.school.plansPerYear = 2
        let autumn = LearningPlan(id: "plan-0", pupil: "pupil-1").with {
          $0.starts = "2026-09-07"
        }
        context.earlierPlans = [autumn]
      },
      given: { $0.starts = "2027-03-01" },
      { $0.starts = "2026-03-02" }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard let asked = plan.context.school.plansPerYear, asked > 0,
      let starts = plan.plan.starts, !plan.context.earlierPlans.isEmpty
    else { return }
    let day = min(plan.context.asOf, plan.plan.ends ?? plan.context.asOf)
    let year = AcademicYear(containing: day)
    var first = starts
    var count = year.contains(starts) ? 1 : 0
    for place in plan.context.earlierPlans.indices
    where plan.context.earlierPlans[place].id != plan.plan.id {
      guard let start = plan.context.earlierPlans[place].starts else { continue }
      first = min(first, start)
      if year.contains(start) { count += 1 }
    }
    let expected = SchoolYearShare(from: max(first, year.first), through: day)
      .begun(of: asked)
    guard count < expected else { return }
    findings.append(
      of: card,
      at: PlanPath("starts"),
      "Plans that began in this school year: {}.",
      detail: .count(count, of: asked)
    )
  }
}
