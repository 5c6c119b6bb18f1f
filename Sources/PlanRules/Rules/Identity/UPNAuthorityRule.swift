import PlanModel

/// Notes a unique pupil number of an authority that the table lacks.
struct UPNAuthorityRule: Rule {
  let card = RuleCard(
    id: .upnAuthorityUnknown,
    topic: .identity,
    title: "The authority in the unique pupil number is known",
    question: "Is it a new authority, or a slip?",
    why: """
      Authorities are formed and merged, so a table may be out of date. The number \
      is never refused for it.
      """,
    severity: .info,
    citation: .numbersOfAuthorities,
    suggestions: [
      "compare the three digits with the list of authorities",
      "leave it, if the authority is a new one",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.upn = UPN(fieldText: "E000200005001") }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let upn = plan.context.pupil?.upn, upn.isValid,
      !UPN.check(upn.text).warnings.isEmpty
    else { return }
    findings.append(
      of: card,
      at: .pupil("upn"),
      "The table of authorities does not have the one in the unique pupil number."
    )
  }
}
