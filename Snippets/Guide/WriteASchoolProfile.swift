//! Changes a set of rules until it asks what one school asks.

import PlanModel
import PlanRules

let plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.starts = "2026-09-07"
  $0.needs = [Need(id: "n-1", area: .cognitionAndLearning)]
  $0.areasWithoutNeed = [.sensoryAndPhysical]
  $0.targets = ["t-1", "t-2", "t-3"].map {
    Target(id: $0, text: "Sam will read 20 words by June 2027")
  }
}

// snippet.start
var rules = RuleSet.personalLearningPlanSpecialSchool
// snippet.end

// snippet.parameters
rules.school.areas = [
  .cognitionAndLearning, .communicationAndInteraction,
]
rules.school.targetsPerPlan = 2...3
rules.school.pfaReviewFromNCYear = 8
rules.school.pfaOnPlanNCYears = 9...14
// snippet.end

// snippet.severities
rules.change(.areaMissing, severity: .error)
rules.change(.conditionMissing, severity: .info)
rules.remove(.curriculumOrLife)
// snippet.end

// snippet.compare
let before = plan.findings(
  applying: .standard,
  asOf: "2026-11-25",
  yearGroup: .year9
)
let after = plan.findings(
  applying: rules,
  asOf: "2026-11-25",
  yearGroup: .year9
)
let asked = Set(before.map(\.rule))
for finding in after where !asked.contains(finding.rule) {
  print("New: \(finding.rule.rawValue), \(finding.message)")
}
for finding in after where finding.force == .schoolPolicy {
  print("Our own: \(finding.message)")
}
// snippet.end

// snippet.hide
precondition(!asked.contains(.pathwayMissing))
precondition(after.contains { $0.rule == .pathwayMissing })
let area = after.first { $0.rule == .areaMissing }
precondition(area?.severity == .error)
precondition(area?.message.contains("Sensory") == false)
precondition(before.contains { $0.rule == .curriculumOrLife })
precondition(!after.contains { $0.rule == .curriculumOrLife })
