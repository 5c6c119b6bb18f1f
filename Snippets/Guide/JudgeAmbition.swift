//! Asks how much a target asks for, and works out goals to talk about.

import PlanModel
import PlanProgress
import PlanRules

let plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.starts = "2026-09-07"
  $0.targets = [
    Target(id: "t-1", text: "Sam will read 85 words a minute").with {
      $0.measure = Measure(tool: "our passages", unit: .wordsPerMinute)
      $0.baseline = Baseline(value: 60, unit: .wordsPerMinute)
      $0.due = "2027-01-25"
    }
  ]
}

// snippet.unknown
var context = RuleContext(asOf: "2026-11-25", yearGroup: .year4)
let target = CheckedPlan(plan, context: context).targets[0]

let unknown = CheckedPlan(plan, context: context).ambition(of: target)
print(unknown.level, unknown.weeklyRate?.rounded(toPlaces: 2) ?? 0)
if let reason = unknown.reason {
  print(reason)
}
// snippet.end

// snippet.hide
precondition(unknown.level == .cannotJudge)
precondition(unknown.reason == .growthUnknown)
precondition(unknown.weeklyRate == WeeklyRate(1.25))
// snippet.show

// snippet.school
let ours = GrowthNorms(
  id: "ourSchool",
  title: "Our pupils, 2023 to 2026",
  provenance: NormProvenance(
    country: "GB-ENG",
    edition: "2023 to 2026",
    passageSet: "our passages",
    licence: "Our own records",
    source: Citation("Weekly reading records of the school")
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
context.growthReferences.localNorms = [ours]

let judged = CheckedPlan(plan, context: context).ambition(of: target)
print(judged.level, "held against:", judged.reference?.title ?? "-")
// snippet.end

// snippet.hide
precondition(judged.level == .typicalToAmbitious)
precondition(judged.reference?.provenance == ours.provenance)
// snippet.show

// snippet.abroad
context.growthReferences = GrowthReferences()
context.growthReferences.toolNorms = [.fuchs1993]
let refused = CheckedPlan(plan, context: context).ambition(of: target)
if let reason = refused.reason {
  print(reason)
}

context.growthReferences.admittedNorms = ["fuchs1993"]
let abroad = CheckedPlan(plan, context: context).ambition(of: target)
if let reference = abroad.reference {
  print(abroad.level, "held against:", reference.title)
  if !reference.isVerified { print("Not checked at the source") }
}
// snippet.end

// snippet.hide
precondition(refused.level == .cannotJudge)
precondition(refused.reason == .normMismatch)
precondition(abroad.level == .typicalToAmbitious)
precondition(abroad.reference?.isVerified == false)
// snippet.show

// snippet.direct
let step = Ambition(
  from: 60,
  to: 100,
  weeks: 10,
  against: GrowthReference(
    kind: .localNorm,
    title: "Our pupils, 2023 to 2026",
    typical: 1,
    ambitious: 1.5
  )
)
print(step.level)
// snippet.end

// snippet.hide
precondition(step.level == .beyondDocumentedGrowth)
// snippet.show

// snippet.propose
let usual = GoalProposal.weeklyGrowth(1, from: 60, weeks: 20)
print(usual?.goal ?? 0)

let weeks = [52, 54, 53, 56, 57, 57, 59, 60].enumerated().map {
  TrendPoint(week: Double($0.offset), value: $0.element)
}
let own = try GoalProposal.ownGrowth(weeks, weeks: 20)
print("between", own.roundedDown ?? 0, "and", own.roundedUp ?? 0)
// snippet.end

// snippet.hide
precondition(usual?.goal == 80)
precondition(own.method == .ownGrowth && own.goal > 80)
// snippet.show
