import PlanModel
import PlanRules

/// Plans that follow each other, for rules that look over several cycles.
enum CyclePlans {
  static let today: Day = "2026-09-07"

  /// A plan of a cycle of twelve weeks: from 40 to 52 words a minute.
  static func plan(
    _ number: Int,
    from baseline: Number = 40,
    to goal: Number = 52
  )
    -> LearningPlan
  {
    let starts = today - .weeks(12 * (3 - number))
    return LearningPlan(
      id: Identifier("plan-\(number)") ?? .blank,
      pupil: "p-1"
    ).with {
      $0.starts = starts
      $0.targets = [
        Target(id: "t-1").with {
          $0.areas = [.cognitionAndLearning]
          $0.skill = Skill(verb: "read", object: "words")
          $0.criterion = .rate(goal, .wordsPerMinute)
          $0.measure = Measure(tool: "probe", unit: .wordsPerMinute).with {
            $0.direction = .increase
          }
          $0.baseline = Baseline(value: baseline, unit: .wordsPerMinute).with {
            $0.on = starts
          }
          $0.starts = starts
          $0.due = starts + .weeks(12)
          $0.provision = ["pr-1"]
        }
      ]
      $0.provision = [
        Provision(id: "pr-1", text: "Paired reading").with {
          $0.minutes = 20
          $0.frequency = .times(3, per: .week)
        }
      ]
      $0.voices = [
        Voice(id: "v-1", speaker: .pupil, text: "I like it."),
        Voice(id: "v-2", speaker: .parentOrCarer, text: "Good."),
      ]
    }
  }

  static func codes(
    _ plan: LearningPlan,
    after earlier: [LearningPlan] = [],
    _ rules: RuleSet = .equity,
    _ change: (inout RuleContext) -> Void = { _ in }
  ) -> [RuleID] {
    findings(plan, after: earlier, rules, change).map(\.rule)
  }

  static func findings(
    _ plan: LearningPlan,
    after earlier: [LearningPlan] = [],
    _ rules: RuleSet = .equity,
    _ change: (inout RuleContext) -> Void = { _ in }
  ) -> [Finding] {
    var context = RuleContext(asOf: today)
    context.earlierPlans = earlier
    change(&context)
    return plan.findings(applying: rules, in: context)
  }
}
