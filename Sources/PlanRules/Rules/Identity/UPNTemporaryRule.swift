import PlanModel

/// Notes a temporary unique pupil number.
struct UPNTemporaryRule: Rule {
  let card = RuleCard(
    id: .upnTemporary,
    topic: .identity,
    title: "The unique pupil number is a permanent one",
    question: "Has a permanent number been given by now?",
    why: "A temporary number is for the time until the permanent one is known.",
    severity: .info,
    citation: .temporaryNumbers,
    suggestions: [
      "ask the last school or the authority for the permanent number",
      "keep the temporary one as a former number, once there is another",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.upn = UPN(fieldText: "P30570002601A") }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let upn = plan.context.pupil?.upn, upn.isTemporary else {
      return
    }
    findings.append(
      of: card,
      at: .pupil("upn"),
      "The unique pupil number is a temporary one."
    )
  }
}
