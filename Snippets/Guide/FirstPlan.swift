//! Writes one target down, asks the rules about it, and turns it to JSON.

import PlanCodec
import PlanModel
import PlanRules

// snippet.example
let target = Target(
  id: "t-1",
  text: "By June 2027, Sam will read 60 words a minute, "
    + "as measured by weekly one-minute reads."
)
let plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.targets = [target]
}
let rules = RuleSet.smart
for finding in plan.findings(applying: rules, asOf: "2026-11-25") {
  print(finding.rule, finding.message)
}
let json = try PlanJSON.text(plan)
// snippet.end

// snippet.hide
let decoded = try PlanJSON.decode(
  LearningPlan.self,
  from: Array(json.utf8)
)
precondition(decoded == plan)
// snippet.show
