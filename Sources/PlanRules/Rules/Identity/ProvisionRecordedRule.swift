import PlanModel

/// Asks which provision the pupil has today.
struct ProvisionRecordedRule: Rule {
  let card = RuleCard(
    id: .provisionNotRecorded,
    topic: .identity,
    title: "The record says which provision there is today",
    question: "Is it N, K or E?",
    why: """
      No special educational needs is a fact too, with a code of its own. Nothing \
      at all says that nobody looked.
      """,
    severity: .warning,
    citation: .census("2120"),
    suggestions: [
      "add the period that goes on today",
      "write N with its first day, if support has ended",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.senProvision = [] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, plan.senProvision == nil else { return }
    findings.append(
      of: card,
      at: .pupil("senProvision"),
      "No period of provision on the record holds today."
    )
  }
}
