import PlanModel

/// Asks whether provision is specified and quantified.
struct ProvisionVagueRule: Rule {
  let card = RuleCard(
    id: .provisionVague,
    topic: .provision,
    title: "Provision is specified and quantified",
    question: """
      Who gives what, to how many, for how long, how often, where and until when?
      """,
    why: """
      A parent or a new teacher is to know at the end of a week whether it was \
      given.
      """,
    force: .should,
    severity: .warning,
    citation: .specifiedProvision,
    suggestions: [
      "30 minutes, twice a week, in a pair",
      "by a teaching assistant trained in the programme",
      "in the library, from 7 September to 18 December 2026",
    ]
  )

  var examples: RuleExamples? {
    Example.plan { $0.provision[0].text = "Regular support as required" }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let count = plan.plan.provision.count
    for index in 0..<count {
      let provision = plan.plan.provision[index]
      let text = ProvisionText(provision.text, words: plan.context.words)
      let place = PlanPath("provision", index, "text")
      for words in text.vague {
        let message = "The words leave open how much is promised."
        findings.append(of: card, at: place, words: words, message)
      }
      for part in ProvisionPart.allCases
      where !provision.says(part) && !text.says(part) {
        findings.append(
          of: card,
          at: PlanPath("provision", index, part.field),
          severity: .info,
          "The provision does not say {}.",
          detail: .text(part.question)
        )
      }
    }
  }
}
