//! Checks a plan, reads the letters of a target, sets a finding aside.

import PlanModel
import PlanRules

var plan = LearningPlan(id: "plan-1", pupil: "p-0417")
plan.targets = [
  Target(id: "t-1", text: "The pupil will improve reading comprehension")
]

// snippet.findings
let findings = plan.findings(
  applying: .standard,
  asOf: "2026-11-25",
  yearGroup: .year5
)
for finding in findings where finding.severity == .error {
  print(finding.path, finding.message)
  for suggestion in finding.suggestions {
    print("  or: \(suggestion)")
  }
}
// snippet.end

// snippet.letters
let context = RuleContext(asOf: "2026-11-25", yearGroup: .year5)
for assessment in plan.smartAssessments(in: context) {
  let specific = assessment[.specific]
  print("Specific: \(specific.state), \(specific.findings.count) findings")
}
// snippet.end

// snippet.school
var rules = RuleSet.personalLearningPlanSpecialSchool
rules.remove(.curriculumOrLife)
rules.change(.voiceMissing, severity: .error)
let ours = plan.findings(applying: rules, asOf: "2026-11-25")
print("\(ours.count) findings by the rules of this school")
// snippet.end

// snippet.aside
guard let verb = findings.first(where: { $0.rule == .vagueVerb }) else {
  preconditionFailure("the verb is vague")
}
let aside = SetAside(
  verb,
  reason: "The measure beside the target says what is meant",
  by: "c-senco",
  on: "2026-11-25"
)
plan.setAsides.append(aside)

// The finding stays, and says why it was set aside.
let again = plan.findings(applying: .standard, asOf: "2026-11-25")
let noted = again.first { $0.rule == .vagueVerb }
print(noted?.setAside == aside)
// snippet.end

// snippet.hide
precondition(noted?.setAside == aside)
precondition(again.count == findings.count)
