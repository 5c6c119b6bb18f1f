import PlanModel

/// Notices a support that does what its target measures.
struct SupportConstructRule: TargetRule {
  let card = RuleCard(
    id: .supportChangesConstruct,
    topic: .design,
    title: "A support leaves to the pupil what the target measures",
    question: "Whose skill does the measure show with this support in place?",
    why: """
      In teaching the support may be just right. When the target is measured with \
      it, it is a condition of the measure and is recorded as one.
      """,
    severity: .info,
    parameters: ["supportConstructs"],
    citation: .learningDesign,
    suggestions: [
      "measure without the support, and keep it for teaching",
      "record the support as a condition of every reading",
      "link the support to the targets that it only opens the way to",
      "say that it gives access only, if it does",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.targets[0].skill = Skill(verb: "decode", object: "CVC words") }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !target.target.supports.isEmpty, plan.isOfUsualSize else { return }
    for link in target.target.supports.indices {
      let id = target.target.supports[link].text
      for place in plan.plan.supports.indices
      where plan.plan.supports[place].id.text.hasBytes(of: id) {
        guard changes(target, supportAt: place, in: plan) else { continue }
        findings.append(
          of: card,
          at: target.path("supports/\(link)"),
          "The support does part of what the target measures."
        )
      }
    }
  }

  private func changes(
    _ target: TargetStatement,
    supportAt place: Int,
    in plan: CheckedPlan
  ) -> Bool {
    if let relevance = plan.plan.supports[place].construct {
      return relevance.rawValue.hasBytes(of: "changesConstruct")
    }
    let table = plan.context.school.supportConstructs
    let support = plan.plan.supports[place].text
    guard table.namesSupport(support) else { return false }
    if let skill = target.target.skill {
      let words = [skill.verb, skill.object, skill.manner].compactMap(\.self)
      if table.changes(words.joined(separator: " "), support: support) { return true }
    } else if table.changes(target.target.text, support: support) {
      return true
    }
    let unit = target.target.measure?.unit ?? target.criterion?.unit
    return unit == .wordsPerMinute && table.changes("words per minute", support: support)
  }
}
