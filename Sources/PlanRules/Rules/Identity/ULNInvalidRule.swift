import PlanModel

/// Asks to check a unique learner number that can not be right.
struct ULNInvalidRule: Rule {
  let card = RuleCard(
    id: .ulnInvalid,
    topic: .identity,
    title: "The unique learner number is right",
    question: "Is it copied as it stands in the learner's record?",
    why: """
      The last digit checks the others. The number is kept as it stands until a \
      person puts it right.
      """,
    severity: .warning,
    citation: .learnerNumbers,
    suggestions: [
      "compare it with the learner's record",
      "leave it out, if the number only fills a gap",
      "keep the column as text: spreadsheets turn long numbers into powers of ten",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.uln = ULN(fieldText: "9276308687") }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let uln = plan.context.pupil?.uln, !uln.text.utf8.isEmpty,
      !uln.isValid
    else { return }
    findings.append(
      of: card,
      at: .pupil("uln"),
      "The unique learner number has a wrong check digit or a wrong form."
    )
  }
}
