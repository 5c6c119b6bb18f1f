import PlanModel

/// Notices links that lead nowhere.
struct LinkBrokenRule: Rule {
  let card = RuleCard(
    id: .linkBroken,
    topic: .thread,
    title: "Every link leads to something in the plan",
    question: "Does what is linked still stand in the plan?",
    why: """
      A link that leads nowhere breaks the thread: a reader can't see what the part \
      was for, and a report leaves it out.
      """,
    severity: .error,
    citation: .goldenThread,
    suggestions: [
      "link what stands in the plan now",
      "take the link out",
      "put back what was deleted",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.targets[0].provision.append("p-9") }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.isOfUsualSize else { return }
    checkTargets(of: plan, into: &findings)
    let record = plan.plan
    for place in record.outcomes.indices {
      if !record.needs.holdAll(record.outcomes[place].needs, \.id) {
        note(PlanPath("outcomes", place, "needs"), &findings)
      }
      if let aspiration = record.outcomes[place].aspiration,
        !record.aspirations.hold(aspiration, \.id)
      {
        note(PlanPath("outcomes", place, "aspiration"), &findings)
      }
    }
    for place in record.provision.indices {
      if !record.needs.holdAll(record.provision[place].needs, \.id) {
        note(PlanPath("provision", place, "needs"), &findings)
      }
      if !record.outcomes.holdAll(record.provision[place].outcomes, \.id) {
        note(PlanPath("provision", place, "outcomes"), &findings)
      }
    }
    for place in record.needs.indices
    where !record.evidence.holdAll(record.needs[place].evidence, \.id) {
      note(PlanPath("needs", place, "evidence"), &findings)
    }
  }

  private func checkTargets(of plan: CheckedPlan, into findings: inout [Finding]) {
    let record = plan.plan
    for place in record.targets.indices {
      func path(_ field: String) -> PlanPath { PlanPath("targets", place, field) }
      if !record.needs.holdAll(record.targets[place].needs, \.id) {
        note(path("needs"), &findings)
      }
      if !record.outcomes.holdAll(record.targets[place].outcomes, \.id) {
        note(path("outcomes"), &findings)
      }
      if !record.provision.holdAll(record.targets[place].provision, \.id) {
        note(path("provision"), &findings)
      }
      if !record.strategies.holdAll(record.targets[place].strategies, \.id) {
        note(path("strategies"), &findings)
      }
      if !record.supports.holdAll(record.targets[place].supports, \.id) {
        note(path("supports"), &findings)
      }
      if !record.voices.holdAll(record.targets[place].voices, \.id) {
        note(path("voices"), &findings)
      }
    }
  }

  @inline(never)
  private func note(_ path: PlanPath, _ findings: inout [Finding]) {
    findings.append(of: card, at: path, "A link leads to nothing in the plan.")
  }
}

extension Array {
  /// Whether a record of the list has an identifier.
  @inline(__always)
  fileprivate func hold<Subject>(
    _ id: Identifier<Subject>,
    _ identifier: (Element) -> Identifier<Subject>
  ) -> Bool {
    for place in indices where identifier(self[place]).text.hasBytes(of: id.text) {
      return true
    }
    return false
  }

  /// Whether every link leads to a record of the list.
  @inline(__always)
  fileprivate func holdAll<Subject>(
    _ links: [Identifier<Subject>],
    _ identifier: (Element) -> Identifier<Subject>
  ) -> Bool {
    for place in links.indices where !hold(links[place], identifier) { return false }
    return true
  }
}
