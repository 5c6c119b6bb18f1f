import PlanModel

/// Asks about a pupil of a special school without special educational needs.
struct SpecialSchoolRule: Rule {
  let card = RuleCard(
    id: .specialSchoolWithoutSEN,
    topic: .identity,
    title: "A pupil of a special school has provision",
    question: "Is the code of provision behind?",
    why: """
      Nearly every pupil of a special school has a plan; where one has not, \
      somebody will ask.
      """,
    severity: .info,
    parameters: ["isSpecialSchool"],
    citation: .census("2180"),
    suggestions: [
      "open the period of the plan with its first day",
      "leave it, if the pupil is there for assessment or for another reason",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.senProvision = [SENProvisionPeriod(provision: .noSEN, starts: "2024-09-03")]
    } school: {
      $0.isSpecialSchool = true
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.context.school.isSpecialSchool, plan.hasRecord,
      plan.senProvision == .noSEN
    else { return }
    findings.append(
      of: card,
      at: .pupil("senProvision"),
      "The provision is N in a special school: is that right?"
    )
  }
}
