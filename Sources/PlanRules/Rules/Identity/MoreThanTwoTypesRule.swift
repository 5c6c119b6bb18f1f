import PlanModel

/// Notes more types of need than a census takes.
struct MoreThanTwoTypesRule: Rule {
  let card = RuleCard(
    id: .moreThanTwoTypes,
    topic: .identity,
    title: "A census gets two types of need",
    question: "Which two describe the need best?",
    why: """
      More types are fine in the plan and in the school's system. A census takes \
      the primary and the secondary one.
      """,
    severity: .advice,
    citation: .census("2166"),
    suggestions: [
      "rank the types, so that the first two go into the census",
      "leave the others on the record",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.senNeeds = [
        SENNeed(type: .speechLanguageAndCommunicationNeeds, rank: 1),
        SENNeed(type: .hearingImpairment, rank: 2),
        SENNeed(type: .physicalDisability, rank: 3),
      ]
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, plan.senNeeds.count > 2 else { return }
    var count = 0
    plan.forEachCurrentNeed { _, _ in count += 1 }
    guard count > 2 else { return }
    findings.append(
      of: card,
      at: .pupil("senNeeds"),
      "{} types of need are in force; a census takes two.",
      detail: .count(count)
    )
  }
}
