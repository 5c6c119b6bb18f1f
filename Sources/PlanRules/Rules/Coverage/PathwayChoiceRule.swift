import PlanModel

/// Asks for one name where a school lets its pupils follow one of two.
struct PathwayChoiceRule: Rule {
  let card = RuleCard(
    id: .pathwayNotChosen,
    topic: .coverage,
    title: "One of the names of a pathway is chosen",
    question: "Which of the two does the pupil follow?",
    why: """
      The school names this pathway by what suits the pupil best: one or the other, \
      not both in one plan.
      """,
    force: .schoolPolicy,
    severity: .warning,
    parameters: ["pathwayChoices"],
    citation: .specialSchoolPolicy,
    suggestions: [
      "choose one of the names with the pupil and the family",
      "use the name that the other targets of the plan have",
    ]
  )

  var examples: RuleExamples? {
    Example.plan(in: "12") {
      $0.targets[0].pathway = "Employment"
      $0.outcomes[0].pathway = "Participation"
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.context.school.pathwayChoices.count > 1 else { return }
    var chosen: Int?
    for target in plan.targets where !target.target.pathway.isMissing {
      let path = target.path("pathway")
      look(at: target.target.pathway, path, chosen: &chosen, in: plan, into: &findings)
    }
    for place in plan.plan.outcomes.indices
    where !plan.plan.outcomes[place].pathway.isMissing {
      let path = PlanPath("outcomes", place, "pathway")
      let pathway = plan.plan.outcomes[place].pathway
      look(at: pathway, path, chosen: &chosen, in: plan, into: &findings)
    }
  }

  @inline(__always)
  private func look(
    at pathway: Pathway?,
    _ path: PlanPath,
    chosen: inout Int?,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let pathway, let place = choice(pathway, in: plan) else { return }
    guard let first = chosen, first != place else {
      chosen = place
      return
    }
    findings.append(
      of: card,
      at: path,
      "The plan uses two names of which the school chooses one."
    )
  }

  private func choice(_ pathway: Pathway, in plan: CheckedPlan) -> Int? {
    let names = plan.context.school.pathwayChoices
    for place in names.indices where names[place].hasLetters(of: pathway.rawValue) {
      return place
    }
    return nil
  }
}
