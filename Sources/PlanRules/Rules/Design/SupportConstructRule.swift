import PlanModel

/// Notices a support that does what its target measures.
struct SupportConstructRule: Rule {
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

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.plan.supports.isEmpty, plan.isOfUsualSize else { return }
    for place in plan.plan.supports.indices {
      if let relevance = plan.plan.supports[place].construct {
        guard relevance.rawValue.hasBytes(of: "changesConstruct") else { continue }
        look(at: place, rows: nil, in: plan, into: &findings)
      } else {
        let table = plan.context.school.supportConstructs
        let rows = table.rows(naming: plan.plan.supports[place].text)
        guard !rows.isEmpty else { continue }
        look(at: place, rows: rows, in: plan, into: &findings)
      }
    }
  }

  /// Looks at the targets of a support; without rows somebody has judged it before.
  private func look(
    at place: Int,
    rows: [Int]?,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    let id = plan.plan.supports[place].id.text
    let table = plan.context.school.supportConstructs
    for target in plan.targets {
      for link in target.target.supports.indices
      where target.target.supports[link].text.hasBytes(of: id) {
        if let rows, !table.changes(target.construct, rows: rows) { continue }
        findings.append(
          of: card,
          at: target.path("supports/\(link)"),
          "The support does part of what the target measures."
        )
      }
    }
  }
}

extension TargetStatement {
  /// The words by which the target says what is measured: the skill, or else the text, and
  /// the unit where it tells.
  fileprivate var construct: [UInt8] {
    let gap = UInt8(ascii: " ")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96)
    if let skill = target.skill {
      bytes += skill.verb.utf8
      for part in [skill.object, skill.manner] {
        guard let part else { continue }
        bytes.append(gap)
        bytes += part.utf8
      }
    } else if let text = target.text {
      bytes += PhraseScan.bytes(of: text)
    }
    let unit = target.measure?.unit ?? criterion?.unit
    if unit == .wordsPerMinute { bytes += " words per minute".utf8 }
    return bytes
  }
}
