//! Two rules of one school, beside the rules of the library.

import PlanModel
import PlanRules

// snippet.rule
/// Asks for a picture that the pupil chose.
struct PhotoRule: Rule {
  let card = RuleCard(
    id: RuleID(rawValue: "ourSchool.photoMissing"),
    topic: .review,
    title: "The plan shows a picture that the pupil chose",
    question: "Is there a photograph or symbol?",
    why: "Our pupils find their own plan by its picture.",
    force: .schoolPolicy,
    severity: .info,
    citation: Citation("Our school's policy on plans"),
    suggestions: [
      "add a photograph that the pupil chose",
      "add the pupil's own symbol",
    ]
  )

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.plan.files.isEmpty else { return }
    let path = PlanPath("files")
    findings.append(Finding(of: card, at: path, "There is no picture."))
  }

  var examples: RuleExamples? {
    let bare = LearningPlan(id: "plan-1", pupil: "p-1")
    return RuleExamples(
      passes: bare.with { $0.files = [EvidenceFile(title: "Photo")] },
      fails: bare,
      context: RuleContext(asOf: "2026-11-25")
    )
  }
}
// snippet.end

// snippet.target
/// Asks for words that the pupil would use, target by target.
struct PupilWordsRule: TargetRule {
  let card = RuleCard(
    id: RuleID(rawValue: "ourSchool.pupilWordsMissing"),
    topic: .relevant,
    title: "Each target is said in the pupil's own words",
    question: "How would the pupil say what they are working on?",
    why: "Our pupils talk about their targets in every review.",
    force: .schoolPolicy,
    severity: .info,
    citation: Citation("Our school's policy on plans"),
    suggestions: [
      "write down what the pupil says about the target",
      "start from the words the library makes, and change them together",
    ]
  )

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.pupilWords == nil else { return }
    let path = target.path("pupilWords")
    let message = "The target has no words of the pupil's."
    findings.append(Finding(of: card, at: path, message))
  }

  var examples: RuleExamples? {
    let target = Target(id: "t-1", text: "Sam will read 20 words")
    let plan = LearningPlan(id: "plan-1", pupil: "p-1")
    return RuleExamples(
      passes: plan.with {
        $0.targets = [target.with { $0.pupilWords = "I read my words" }]
      },
      fails: plan.with { $0.targets = [target] },
      context: RuleContext(asOf: "2026-11-25")
    )
  }
}
// snippet.end

// snippet.use
var rules = RuleSet.standard
rules.add(PhotoRule())
rules.add(PupilWordsRule())
let plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.targets = [Target(id: "t-1", text: "Sam will read 20 words")]
}
let findings = plan.findings(applying: rules, asOf: "2026-11-25")
for finding in findings where finding.force == .schoolPolicy {
  print(finding.rule, finding.message)
}
// snippet.end

// snippet.hide
let found = findings.map(\.rule)
precondition(found.contains(PhotoRule().card.id))
precondition(found.contains(PupilWordsRule().card.id))
for rule in [PhotoRule(), PupilWordsRule()] as [any Rule] {
  guard let examples = rule.examples else {
    preconditionFailure("each rule has examples")
  }
  let set = RuleSet([rule])
  let passes = examples.passes.findings(
    applying: set,
    in: examples.context
  )
  let fails = examples.fails.findings(
    applying: set,
    in: examples.context
  )
  precondition(passes.isEmpty && !fails.isEmpty)
}
