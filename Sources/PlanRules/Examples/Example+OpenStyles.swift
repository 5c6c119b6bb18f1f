import PlanModel

extension Example {
  /// A pair whose plans have one open target, in a style that a person chose.
  @inline(never)
  static func openPlan(
    in style: TargetStyle = .scruffy,
    asOf day: Day = "2026-11-02",
    _ change: (inout LearningPlan) -> Void
  ) -> RuleExamples {
    let passes = complete.with { plan in
      plan.targets = [
        openTarget.with {
          $0.style = style
          $0.intention?.engagementAreas = [.exploration, .realisation]
        }
      ]
      plan.reviews = []
      plan.styleChoice = StyleChoice(
        style: style,
        reason: "What is hoped for can't be foretold"
      ).with { $0.decidedBy = "c-1" }
    }
    let fails = passes.with { change(&$0) }
    return RuleExamples(passes: passes, fails: fails, context: RuleContext(asOf: day))
  }

  /// A pair whose plans look at engagement.
  @inline(never)
  static func engagement(_ change: (inout LearningPlan) -> Void) -> RuleExamples {
    openPlan(in: .engagement, change)
  }

  /// A pair whose plans map personal progress, with readings of two aspects.
  @inline(never)
  static func mapp(_ change: (inout LearningPlan) -> Void) -> RuleExamples {
    let pair = openPlan(in: .mapp) { plan in
      for place in plan.targets.indices {
        plan.targets[place].measure = Measure(tool: "The school's descriptors")
      }
      plan.readings = [
        Reading(id: "x-1", target: "t-1", on: "2026-10-05", value: 4).with {
          $0.strand = "Independence"
        },
        Reading(id: "x-2", target: "t-1", on: "2026-10-05", value: 7).with {
          $0.strand = "Fluency"
        },
      ]
    }
    let passes = pair.fails
    return RuleExamples(
      passes: passes,
      fails: passes.with { change(&$0) },
      context: pair.context
    )
  }
}
