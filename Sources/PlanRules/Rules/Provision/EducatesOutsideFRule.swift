import PlanModel

/// Asks whether provision that educates stands in section F.
struct EducatesOutsideFRule: Rule {
  let card = RuleCard(
    id: .educatesOutsideF,
    topic: .provision,
    title: "Provision that educates or trains stands in section F",
    question: "Does it educate or train the pupil, whoever gives it?",
    why: """
      Health or social care provision that educates or trains counts as special \
      educational provision, and in section F it can be enforced as such.
      """,
    force: .must,
    severity: .info,
    citation: .provisionThatEducates,
    suggestions: [
      "ask at the next review whether it belongs in section F",
      "say in the plan that it doesn't educate or train, if so",
    ]
  )

  var examples: RuleExamples? {
    Example.plan {
      $0.provision[0].ehcSection = .healthProvision
      $0.provision[0].text = "Speech and language therapy"
    }
  }

  private static let educating = PhraseScan([
    "speech and language", "speech therapy", "language therapy", "salt session",
    "salt programme",
    "communication programme", "language programme", "social skills",
    "independence training", "travel training", "mobility training",
    "habilitation", "teach", "teaches", "teaching", "taught", "learning to",
    "training in",
    "life skills", "practise", "practising", "sensory integration",
  ])

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.provision.indices {
      guard let section = plan.plan.provision[place].ehcSection,
        isOutside(section), Self.educating.isFound(in: plan.plan.provision[place].text)
      else { continue }
      findings.append(
        of: card,
        at: PlanPath("provision", place, "ehcSection"),
        "Provision outside section F reads as if it educates or trains."
      )
    }
    guard !plan.context.pupil.isMissing,
      let sections = plan.context.pupil?.ehcPlan?.sections
    else { return }
    for section in sections.prefix(100)
    where isOutside(section.section) && Self.educating.isFound(in: section.text) {
      findings.append(
        of: card,
        at: PlanPath("pupil"),
        "A section of the EHC plan beside F reads as if it educates or trains."
      )
    }
  }

  private func isOutside(_ section: EHCSection) -> Bool {
    section.rawValue.hasBytes(of: "G") || section.rawValue.hasBytes(of: "H1")
      || section.rawValue.hasBytes(of: "H2")
  }
}
