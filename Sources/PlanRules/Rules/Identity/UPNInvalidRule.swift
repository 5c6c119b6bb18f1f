import PlanModel

/// Asks to check a unique pupil number that can not be right.
struct UPNInvalidRule: Rule {
  let card = RuleCard(
    id: .upnInvalid,
    topic: .identity,
    title: "The unique pupil number is right",
    question: "Is it copied as it stands in the school's system?",
    why: """
      A wrong character sends a pupil's record to somebody else, or to nobody. The \
      number is kept as it stands until a person puts it right.
      """,
    severity: .warning,
    citation: .uniquePupilNumbers,
    suggestions: [
      "compare it with the school's own system",
      "look for a letter I, O or S, which it never holds",
      "look for a zero at its front that a spreadsheet has eaten",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.upn = UPN(fieldText: "A305700026001") }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let upn = plan.context.pupil?.upn, !upn.text.utf8.isEmpty,
      !upn.isValid
    else { return }
    findings.append(
      of: card,
      at: .pupil("upn"),
      "The unique pupil number has a wrong check letter or a wrong form."
    )
  }
}
