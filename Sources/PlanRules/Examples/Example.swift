import PlanModel

/// Plans that pass every rule, and what to change so that one rule notices something.
///
/// The pupil is invented.
enum Example {
  private static let day: Day = "2026-09-07"

  /// A pair whose failing plan differs from the complete plan in its one target.
  @inline(never)
  static func target(_ change: (inout Target) -> Void) -> RuleExamples {
    plan { plan in
      for place in plan.targets.indices { change(&plan.targets[place]) }
    }
  }

  /// A pair whose failing plan differs from the plan of an open target in that target.
  @inline(never)
  static func openTarget(_ change: (inout Target) -> Void) -> RuleExamples {
    var passes = complete
    passes.targets = [openTarget]
    passes.reviews = []
    passes.voices = []
    var fails = passes
    for place in fails.targets.indices { change(&fails.targets[place]) }
    return RuleExamples(passes: passes, fails: fails, context: RuleContext(asOf: day))
  }

  /// A pair whose failing plan differs from the complete plan.
  @inline(never)
  static func plan(
    in yearGroup: YearGroup? = nil,
    _ change: (inout LearningPlan) -> Void
  ) -> RuleExamples {
    var fails = complete
    change(&fails)
    let context = RuleContext(asOf: day, yearGroup: yearGroup)
    return RuleExamples(passes: complete, fails: fails, context: context)
  }

  /// A pair of plans, each of them the complete plan with changes of its own.
  @inline(never)
  static func plans(
    in yearGroup: YearGroup? = nil,
    passes change: (inout LearningPlan) -> Void,
    fails other: (inout LearningPlan) -> Void
  ) -> RuleExamples {
    var (passes, fails) = (complete, complete)
    change(&passes)
    other(&fails)
    let context = RuleContext(asOf: day, yearGroup: yearGroup)
    return RuleExamples(passes: passes, fails: fails, context: context)
  }

  /// A pair of plans whose one target is text only.
  @inline(never)
  static func text(passes: String, fails: String) -> RuleExamples {
    func plan(_ text: String) -> LearningPlan {
      complete.with { $0.targets = [Target(id: "t-1", text: text)] }
    }
    return RuleExamples(
      passes: plan(passes),
      fails: plan(fails),
      context: RuleContext(asOf: day)
    )
  }

  // MARK: The complete plan

  static let complete = LearningPlan(id: "plan-1", pupil: "pupil-1").with {
    $0.starts = day
    $0.targets = [completeTarget]
    $0.needs = [Need(id: "n-1", area: .cognitionAndLearning, text: "Number facts")]
    $0.areasWithoutNeed = [
      .communicationAndInteraction, .sensoryAndPhysical, .socialEmotionalAndMentalHealth,
    ]
    $0.outcomes = [Outcome(id: "o-1", text: "Uses number in daily life")]
    $0.provision = [completeProvision]
    $0.voices = [
      Voice(id: "v-1", speaker: .pupil, text: "I like puzzles."),
      Voice(id: "v-2", speaker: .parentOrCarer, text: "Shopping is a good place."),
    ]
    $0.reviews = [ReviewRecord(id: "r-1").with { $0.planned = "2026-12-09" }]
  }

  private static let completeTarget = Target(id: "t-1").with {
    $0.areas = [.cognitionAndLearning]
    $0.pathway = .employment
    $0.skill = Skill(verb: "solve", object: "two-step word problems")
    $0.condition = "given a number line"
    $0.criterion = .occasions(8, of: 10)
    $0.measure = Measure(tool: "curriculum-based probe", unit: .correct).with {
      $0.frequency = .weekly
      $0.direction = .increase
      $0.passMark = "4 of 5 problems"
    }
    $0.baseline = Baseline(value: 3, unit: .correct).with {
      $0.outOf = 10
      $0.on = "2026-09-04"
    }
    $0.starts = day
    $0.due = "2027-06-30"
    $0.soThat = "so that money lasts the week"
    $0.needs = ["n-1"]
    $0.outcomes = ["o-1"]
    $0.provision = ["p-1"]
  }

  static let openTarget = Target(id: "t-1", style: .scruffy).with {
    $0.areas = [.cognitionAndLearning]
    $0.text = "Explores cause and effect with sound"
    $0.intention = OpenIntention(text: "Makes things happen").with {
      $0.evidencePlan = "Film, two clips each half term"
    }
    $0.reviewOn = "2027-02-12"
    $0.pupilWords = "I like bells."
    $0.needs = ["n-1"]
    $0.outcomes = ["o-1"]
    $0.provision = ["p-1"]
  }

  private static let completeProvision = Provision(
    id: "p-1",
    text: "Number facts programme"
  ).with {
    $0.deliverer = "Teaching assistant"
    $0.expertise = "Trained in the programme"
    $0.groupSize = 2
    $0.minutes = 20
    $0.frequency = .times(3, per: .week)
    $0.place = "Library"
    $0.starts = day
    $0.ends = "2026-12-18"
    $0.needs = ["n-1"]
  }
}
