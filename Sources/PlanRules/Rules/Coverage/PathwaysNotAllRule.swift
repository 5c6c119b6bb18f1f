import PlanModel

/// Asks whether all pathways to adulthood were considered.
struct PathwaysNotAllRule: Rule {
  let card = RuleCard(
    id: .pathwaysNotAllNamed,
    topic: .coverage,
    title: "All four pathways to adulthood are considered",
    question: "Was each pathway considered, also where nothing is planned for it?",
    why: """
      One pathway can hide the others. A plan may serve fewer than four where \
      people have thought about all of them.
      """,
    force: .schoolPolicy,
    severity: .info,
    parameters: ["pfaOnPlanNCYears"],
    citation: .pathways,
    suggestions: [
      "name the pathway that another target or outcome serves",
      "add an outcome on the pathway that is missing",
      "set this aside with the reason why fewer are served",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      in: "11",
      given: { plan in
        for pathway in Pathway.vocabulary.entries.map(\.code) {
          let outcome = Outcome(id: "o-1", text: "Plans a day out").with {
            $0.pathway = pathway
          }
          plan.outcomes.append(outcome)
        }
      },
      { $0.outcomes.removeLast() }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard let years = plan.context.school.pfaOnPlanNCYears else { return }
    var named: UInt8 = 0
    for target in plan.targets { note(target.target.pathway, in: &named) }
    for place in plan.plan.outcomes.indices {
      note(plan.plan.outcomes[place].pathway, in: &named)
    }
    guard named != 0, named != 0b1111, let year = plan.context.yearNumber,
      years.contains(year)
    else { return }
    var missing: [String] = []
    for place in Self.names.indices where named & 1 << place == 0 {
      missing.append(Self.names[place])
    }
    findings.append(
      of: card,
      at: PlanPath("outcomes"),
      "Not named: {}.",
      detail: .names(missing)
    )
  }

  private static let pathways: [Pathway] = [
    .employment, .independentLiving, .community, .health,
  ]

  private static let names = pathways.map(\.name)

  private func note(_ pathway: Pathway?, in named: inout UInt8) {
    guard let pathway else { return }
    for place in Self.pathways.indices
    where pathway.isCode(Self.pathways[place]) {
      named |= 1 << UInt8(place)
      return
    }
    guard let known = Pathway(matching: pathway.rawValue),
      let place = Self.pathways.firstIndex(of: known)
    else { return }
    named |= 1 << UInt8(place)
  }
}
