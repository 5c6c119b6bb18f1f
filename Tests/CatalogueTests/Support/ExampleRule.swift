import PlanModel
import PlanRules

/// A rule that wants a plan to have a title, with any pair of examples.
struct ExampleRule: Rule {
  var card: RuleCard {
    RuleCard(
      id: "own.titleMissing",
      topic: RuleTopic(rawValue: "ourOwn"),
      title: "A plan has a title",
      question: "What is the plan called?",
      why: "People find it by its title.",
      citation: Citation("Our own policy", place: "page 2", isVerified: false),
      suggestions: ["name the term", "name the class"]
    )
  }

  var examples: RuleExamples?

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.plan.title == nil else { return }
    findings.append(Finding(of: card, at: PlanPath("title"), "The plan has no title."))
  }

  static let titled = LearningPlan(id: "plan-1", pupil: "p-1").with {
    $0.title = "Autumn"
    $0.targets = [Target(id: "t-1", text: "Reads a page")]
  }

  static let untitled = titled.with {
    $0.title = nil
    $0.targets.append(Target(id: "t-2", text: "Writes a page"))
  }

  static func with(passes: LearningPlan, fails: LearningPlan) -> Self {
    Self(
      examples: RuleExamples(
        passes: passes,
        fails: fails,
        context: RuleContext(asOf: "2026-09-07", yearGroup: "3")
      )
    )
  }
}
