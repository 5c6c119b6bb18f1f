import PlanModel

/// Asks whether provision of section F of an EHC plan is specified and quantified.
struct SectionFRule: Rule {
  let card = RuleCard(
    id: .sectionFVague,
    topic: .provision,
    title: "Provision of section F is specified and quantified",
    question: "Who gives how much of it, how often and with which expertise?",
    why: """
      Section F is what the authority has to secure. Courts ask for words so clear \
      that nobody can doubt what is to be given.
      """,
    force: .must,
    severity: .warning,
    citation: .sectionF,
    suggestions: [
      "the role, and the training or qualification that it takes",
      "the minutes of a session, and how many sessions in a week or term",
      "how many pupils share it",
      "ask the authority to say it in the plan at the next review",
    ]
  )

  var examples: RuleExamples? {
    Example.plan {
      $0.provision[0].ehcSection = .educationalProvision
      $0.provision[0].text = "Access to support"
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.provision.indices
    where plan.plan.provision[place].ehcSection.isSection("F") {
      check(plan.plan.provision[place], at: place, in: plan, into: &findings)
    }
    guard !plan.context.pupil.isMissing,
      let sections = plan.context.pupil?.ehcPlan?.sections
    else { return }
    for section in sections.prefix(100)
    where section.section == .educationalProvision && !section.text.isBlank {
      check(section.text, in: plan, into: &findings)
    }
  }

  /// The parts without which nobody can say what is to be given.
  private static let needed: [ProvisionPart] = [.who, .expertise, .minutes, .frequency]

  private func check(
    _ provision: Provision,
    at place: Int,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let text = ProvisionText(provision.text, words: plan.context.words)
    if let words = text.vague.first {
      findings.append(
        of: card,
        at: PlanPath("provision", place, "text"),
        words: words,
        "The words of section F leave open how much is to be given."
      )
    }
    let missing = Self.needed.filter { !provision.says($0) && !text.parts.contains($0) }
    guard !missing.isEmpty else { return }
    findings.append(
      of: card,
      at: PlanPath("provision", place),
      "Provision of section F does not say: {}.",
      detail: .names(missing.map(\.question))
    )
  }

  /// Looks at the text of the pupil's own EHC plan, which the school can't change.
  private func check(
    _ section: String,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let text = ProvisionText(section, words: plan.context.words)
    let missing = Self.needed.filter { !text.parts.contains($0) }
    guard !text.vague.isEmpty || !missing.isEmpty else { return }
    findings.append(
      of: card,
      at: PlanPath("pupil"),
      severity: .info,
      text.vague.isEmpty
        ? "Section F of the EHC plan does not say: {}."
        : "Phrases in section F of the EHC plan that leave the amount open: {}.",
      detail: text.vague.isEmpty
        ? .names(missing.map(\.question)) : .count(text.vague.count)
    )
  }
}

extension EHCSection? {
  /// Whether the section is the one with a letter.
  func isSection(_ letter: String) -> Bool {
    guard let section = self else { return false }
    return section.rawValue.hasBytes(of: letter)
  }
}
