import PlanModel

extension Example {
  /// A pair whose plans have one target on a scale of five levels.
  @inline(never)
  static func scale(_ change: (inout LearningPlan) -> Void) -> RuleExamples {
    var fails = scalePlan
    change(&fails)
    return RuleExamples(
      passes: scalePlan,
      fails: fails,
      context: RuleContext(asOf: "2026-12-14")
    )
  }

  private static let scalePlan = complete.with { plan in
    plan.targets = [
      Target(id: "t-1", text: "Asks for help with a sign", style: .attainmentScale).with {
        $0.attainmentLevels = [
          AttainmentLevel(level: -2, descriptor: "No sign in a morning", anchor: 0),
          AttainmentLevel(level: -1, descriptor: "1 sign in a morning", anchor: 1),
          AttainmentLevel(level: 0, descriptor: "2 signs in a morning", anchor: 2),
          AttainmentLevel(level: 1, descriptor: "3 signs in a morning", anchor: 3),
          AttainmentLevel(level: 2, descriptor: "4 to 6 signs in a morning", anchor: 4),
        ]
        $0.attainmentBaseline = -2
        $0.starts = "2026-09-07"
        $0.due = "2026-12-18"
        $0.needs = ["n-1"]
        $0.outcomes = ["o-1"]
        $0.provision = ["p-1"]
      }
    ]
    plan.contributors = [Contributor(id: "c-2", role: .parentOrCarer)]
    plan.agreements = [
      Agreement(id: "a-1", contributor: "c-2", response: .agreed).with {
        $0.on = "2026-09-11"
      }
    ]
    plan.readings = [Reading(id: "x-1", target: "t-1", on: "2026-10-05", value: 1)]
  }
}
