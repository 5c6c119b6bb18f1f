import PlanModel

extension Example {
  /// A pair whose plans have one FAST target.
  @inline(never)
  static func fastTarget(_ change: (inout LearningPlan) -> Void) -> RuleExamples {
    var fails = fastPlan
    change(&fails)
    return RuleExamples(
      passes: fastPlan,
      fails: fails,
      context: RuleContext(asOf: "2026-10-05")
    )
  }

  private static let fastPlan = complete.with { plan in
    for place in plan.targets.indices {
      plan.targets[place].style = .fast
      plan.targets[place].monitoring = MonitoringPlan().with {
        $0.decisionCheck = MonitoringSchedule(frequency: .fortnightly)
      }
    }
    plan.contributors = [
      Contributor(id: "c-1", role: .pupil),
      Contributor(id: "c-2", role: .parentOrCarer),
      Contributor(id: "c-3", role: .classTeacher),
    ]
    plan.agreements = [
      Agreement(id: "a-1", contributor: "c-1", response: .agreed),
      Agreement(id: "a-2", contributor: "c-2", response: .agreed),
    ]
    plan.sharing = [SharingGrant(id: "g-1", recipient: "c-3")]
  }
}
