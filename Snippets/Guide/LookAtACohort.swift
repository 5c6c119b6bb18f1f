//! Looks at a year group by question, and counts it without giving a pupil away.

import PlanModel
import PlanProgress

func invented(_ number: Int) -> LearningPlan {
  let id = LearningPlan.ID("plan-\(number)") ?? "plan"
  let pupil = Pupil.ID("p-\(number)") ?? "p"
  return LearningPlan(id: id, pupil: pupil).with {
    $0.targets = [
      Target(id: "t-1", text: "Reads 60 words a minute").with {
        $0.areas = [.cognitionAndLearning]
        $0.criterion = .rate(60, .wordsPerMinute)
        $0.measure = Measure(
          tool: "one-minute reads",
          unit: .wordsPerMinute
        )
        $0.baseline = Baseline(value: 40, unit: .wordsPerMinute)
        $0.baseline?.on = "2026-09-07"
        $0.due = "2027-02-12"
      }
    ]
    $0.readings = (1...10).map { week in
      Reading(
        id: Reading.ID("r-\(week)") ?? "r",
        target: "t-1",
        on: "2026-09-07" + .weeks(week),
        value: Number(exactly: 40 + week * (number % 3)) ?? 0
      ).with { $0.unit = .wordsPerMinute }
    }
  }
}
let plans = (1...48).map(invented)

// snippet.members
let today: Day = "2026-11-26"
var cohort = Cohort(asOf: today)
for plan in plans {
  cohort.add(
    CohortMember(plan.pupil, yearGroup: .year7, plans: [plan], asOf: today)
  )
}
// snippet.end

// snippet.questions
for group in cohort.groups {
  print(group.question.text)
  for entry in group.entries.prefix(2) {
    print("  \(entry.pupil): \(entry.text)")
  }
}
// snippet.end

// snippet.table
let table = cohort.table(by: .areaOfNeed)
for row in table.rows {
  print(row.text)
}
print(table.whole.text)
// snippet.end

// snippet.hide
precondition(!cohort.groups.isEmpty)
precondition(table.whole.pupils.value == 48)
// snippet.show
