import PlanModel

/// Notes a year group that is not the one of the age.
struct YearGroupByAgeRule: Rule {
  let card = RuleCard(
    id: .yearGroupNotByAge,
    topic: .identity,
    title: "The year group is that of the age, or differs on purpose",
    question: "Is the pupil taught out of the year of their age?",
    why: """
      Some pupils start later, stay a year or move up. That is a fact and no \
      fault; it is only worth knowing that it was meant.
      """,
    severity: .info,
    citation: .yearGroupsByAge,
    suggestions: [
      "leave it, if the pupil is taught out of year",
      "check the year group after the summer holidays",
      "check the day of birth",
    ]
  )

  var examples: RuleExamples? {
    Example.record { $0.yearGroup = .year6 }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord, let birth = plan.context.pupil?.dateOfBirth,
      let number = plan.context.pupil?.yearGroup?.number,
      let byAge = YearGroup(dateOfBirth: birth, on: plan.context.asOf)?.number,
      number != byAge
    else { return }
    findings.append(
      of: card,
      at: .pupil("yearGroup"),
      "The year group is not the one of the age; leave it if that is meant."
    )
  }
}
