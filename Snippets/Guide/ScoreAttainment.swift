//! Scores three scaled targets of one pupil, at the start and at the review.

import PlanModel
import PlanProgress

// snippet.goals
let levels = (-2...2).map { level in
  AttainmentLevel(
    level: level,
    descriptor: "\(2 * level + 6) steps of the routine",
    anchor: Number(exactly: 2 * level + 6)
  )
}
func scaled(_ id: Target.ID, importance: Number) -> Target {
  Target(id: id, style: .attainmentScale).with {
    $0.attainmentLevels = levels
    $0.measure = Measure(tool: "routine checklist", unit: .steps)
    $0.attainmentBaseline = -2
    $0.importance = importance
  }
}
let day: Day = "2026-12-01"
let plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.targets = [
    scaled("dress", importance: 3), scaled("travel", importance: 2),
    scaled("lunch", importance: 1),
  ]
  $0.readings = [
    Reading(id: "r-1", target: "dress", on: day, value: 6),
    Reading(id: "r-2", target: "travel", on: day, value: 9),
    Reading(id: "r-3", target: "lunch", on: day, value: 4),
  ]
}
let goals = plan.attainmentGoals(asOf: "2026-12-04", weighting: .importance)
// snippet.end

// snippet.score
let score = AttainmentScore(goals, convention: .schoolPractice)
print(score.text)
let change = AttainmentChange(goals, convention: .schoolPractice)
print(change.text)
// snippet.end

// snippet.hide
precondition(goals.map(\.level) == [0, 1, -1])
precondition(score.value.map { $0 > 50 } == true)
precondition(change.value.map { $0 > 0 } == true)
// snippet.show
