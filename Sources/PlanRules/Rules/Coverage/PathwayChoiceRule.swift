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
    var chosen = Chosen()
    for target in plan.targets {
      guard let pathway = target.target.pathway, !chosen.fits(pathway, in: plan) else {
        continue
      }
      note(target.path("pathway"), into: &findings)
    }
    for place in plan.plan.outcomes.indices {
      guard let pathway = plan.plan.outcomes[place].pathway,
        !chosen.fits(pathway, in: plan)
      else { continue }
      note(PlanPath("outcomes", place, "pathway"), into: &findings)
    }
  }

  private func note(_ path: PlanPath, into findings: inout [Finding]) {
    findings.append(
      of: card,
      at: path,
      "The plan uses two names of which the school chooses one."
    )
  }

  /// The name that a plan uses first.
  private struct Chosen {
    private var choice: Int?
    private var code = ""

    /// Whether a pathway is the one that is used already, or none of those to choose from.
    mutating func fits(_ pathway: Pathway, in plan: CheckedPlan) -> Bool {
      guard !pathway.rawValue.hasBytes(of: code) else { return true }
      let names = plan.context.school.pathwayChoices
      for place in names.indices where names[place].hasLetters(of: pathway.rawValue) {
        guard let choice else {
          (self.choice, code) = (place, pathway.rawValue)
          return true
        }
        return choice == place
      }
      return true
    }
  }
}
