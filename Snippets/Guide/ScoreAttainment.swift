//! Scores three scaled targets of one pupil, at the start and at the review.

import PlanModel
import PlanProgress

// snippet.goals
func scaled(_ id: Target.ID, _ importance: Number) -> Target {
  Target(id: id, style: .attainmentScale).with {
    $0.attainmentLevels = zip(-2...2, [2, 4, 6, 8, 10]).map {
      level,
      steps in
      AttainmentLevel(
        level: level,
        descriptor: "\(steps) steps of the routine",
        anchor: steps
      )
    }
    $0.measure = Measure(tool: "routine checklist", unit: .steps)
    $0.attainmentBaseline = -2
    $0.importance = importance
  }
}
let targets = [scaled("dress", 3), scaled("travel", 2), scaled("lunch", 1)]
let seen: [Number] = [6, 9, 4]
var plan = LearningPlan(id: "plan-1", pupil: "p-0417").with {
  $0.targets = targets
  $0.readings = zip(targets, seen).map { target, steps in
    let id = Reading.ID("r-\(target.id)") ?? "r"
    return Reading(
      id: id,
      target: target.id,
      on: "2026-12-01",
      value: steps
    )
  }
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
