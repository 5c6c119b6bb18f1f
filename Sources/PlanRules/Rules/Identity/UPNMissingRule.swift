import PlanModel

/// Asks for a unique pupil number, or the reason why there is none.
struct UPNMissingRule: Rule {
  let card = RuleCard(
    id: .upnMissing,
    topic: .identity,
    title: "There is a unique pupil number, or a reason",
    question: "Why is there no number?",
    why: """
      From the age of six returns ask for the number, or for one of the agreed \
      reasons in its place.
      """,
    severity: .warning,
    citation: .missingNumbers,
    suggestions: [
      "record the number",
      "record one of the reasons UN2 to UN10",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.upn = nil
      $0.upnUnknownReason = .underSix
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, plan.context.pupil?.upn?.text.utf8.isEmpty ?? true,
      let age = plan.context.pupil?.dateOfBirth?.age(on: plan.context.asOf), age >= 6
    else { return }
    let reason = plan.context.pupil?.upnUnknownReason
    guard reason == nil || reason == .underSix else { return }
    findings.append(
      of: card,
      at: .pupil("upn"),
      "There is no unique pupil number, nor a reason that fits the age."
    )
  }
}
