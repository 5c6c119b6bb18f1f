import PlanModel

/// Asks for a code of provision that is in use.
struct ProvisionCodeRule: Rule {
  let card = RuleCard(
    id: .provisionCodeNotCurrent,
    topic: .identity,
    title: "The code of provision is in use",
    question: "Which of N, K and E is it today?",
    why: """
      Statements, School Action and the codes of older software are past. A census \
      takes N, K or E.
      """,
    severity: .warning,
    citation: .census("2115 and 2120"),
    suggestions: [
      "write E for a statement, which is a plan today",
      "write K for School Action and School Action Plus, if support goes on",
      "write N where support has ended",
    ]
  )

  var examples: RuleExamples? {
    Example.record {
      $0.senProvision = [SENProvisionPeriod(provision: .statement, starts: "2013-09-03")]
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.hasRecord else { return }
    let periods = plan.senPeriods
    for index in periods.indices
    where plan.isNow(periods[index].starts, periods[index].ends) {
      let code = periods[index].provision
      guard code != .noSEN, code != .senSupport, code != .educationHealthAndCarePlan
      else {
        continue
      }
      findings.append(
        of: card,
        at: .pupil("senProvision", index, "provision"),
        "The code of provision is none of those in use: N, K and E."
      )
    }
  }
}
