//! A rule of one school, beside the rules of the library.

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

// snippet.use
var rules = RuleSet.standard
rules.add(PhotoRule())
let plan = LearningPlan(id: "plan-1", pupil: "p-0417")
let findings = plan.findings(applying: rules, asOf: "2026-11-25")
for finding in findings where finding.force == .schoolPolicy {
  print(finding.rule, finding.message)
}
// snippet.end

// snippet.hide
precondition(findings.contains { $0.rule == PhotoRule().card.id })
