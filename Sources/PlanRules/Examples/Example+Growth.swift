import PlanModel

extension Example {
  /// A table of norms of an invented school, in which Year 4 gains a word a week.
  static let schoolNorms = GrowthNorms(
    id: "example",
    title: "An invented school, Year 4",
    provenance: NormProvenance(
      country: "GB-ENG",
      edition: "2026",
      licence: "Invented",
      source: Citation("Invented for this example")
    ),
    norms: [
      GrowthNorm(
        grade: 4,
        unit: .wordsPerMinute,
        realistic: NormFigure(1),
        ambitious: NormFigure(1.5)
      )
    ]
  )

  /// A pair about growth by the week: 60 words a minute at the start, 85 after 20 weeks.
  @inline(never)
  static func growth(
    in style: TargetStyle = .smart,
    to goal: Number = 85,
    _ change: (inout Target) -> Void
  ) -> RuleExamples {
    let passes = reader.with { plan in
      for place in plan.targets.indices {
        plan.targets[place].style = style
        plan.targets[place].goal = goal
      }
    }
    let fails = passes.with { plan in
      for place in plan.targets.indices { change(&plan.targets[place]) }
    }
    var context = RuleContext(asOf: "2026-09-07", yearGroup: .year4)
    context.growthReferences.localNorms = [schoolNorms]
    return RuleExamples(passes: passes, fails: fails, context: context)
  }

  private static let reader = complete.with { plan in
    for place in plan.targets.indices {
      plan.targets[place].skill = Skill(verb: "read", object: "an unseen passage")
      plan.targets[place].criterion = nil
      plan.targets[place].goal = 85
      plan.targets[place].baseline = Baseline(value: 60, unit: .wordsPerMinute).with {
        $0.on = "2026-09-07"
      }
      plan.targets[place].measure = Measure(tool: "Passages", unit: .wordsPerMinute).with
      {
        $0.frequency = .weekly
        $0.direction = .increase
      }
      plan.targets[place].due = "2027-01-25"
    }
  }
}
