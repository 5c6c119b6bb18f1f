import PlanModel

/// Reminds of adulthood in the annual review of an EHC plan.
struct AdulthoodReviewRule: Rule {
  let card = RuleCard(
    id: .adulthoodNotDiscussed,
    topic: .coverage,
    title: "An annual review from Year 9 looks towards adulthood",
    question: "Has the annual review considered help towards adulthood?",
    why: """
      From Year 9 the annual review of an EHC plan considers what helps a pupil \
      towards adulthood and independent living. The plan itself need not hold it.
      """,
    force: .must,
    severity: .info,
    parameters: ["pfaReviewFromNCYear"],
    citation: .adulthoodReview,
    suggestions: [
      "record that adulthood was discussed at the annual review",
      "plan it for the next annual review",
      "name the pathway that an outcome serves",
    ]
  )

  var examples: RuleExamples? {
    Example.plan(in: "9") {
      $0.targets[0].pathway = nil
      $0.targets[0].ehcOutcome = "E1"
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.namesPathway, plan.isLinkedToEHCPlan,
      let year = plan.context.yearNumber,
      year >= plan.context.school.pfaReviewFromNCYear, !hasDiscussedAdulthood(plan)
    else { return }
    let message = "A reminder: the annual review considers help towards adulthood."
    findings.append(of: card, at: PlanPath("reviews"), message)
  }

  private func hasDiscussedAdulthood(_ plan: CheckedPlan) -> Bool {
    for place in plan.plan.reviews.indices
    where plan.plan.reviews[place].annualReview?.discussedAdulthood == true {
      return true
    }
    return false
  }
}
