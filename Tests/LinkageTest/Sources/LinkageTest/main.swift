// A dependent that uses a type of each product, so that the linker keeps what it needs.

import PlanCodec
import PlanModel
import PlanProgress
import PlanRules
import PlanSchedule

let area = AreaOfNeed.england2015.code(matching: "Cognition & Learning")
var plan = LearningPlan(id: "plan-1", pupil: "p-0417")
plan.targets = [
  Target(id: "t-1", text: "Reads 60 words a minute").with {
    $0.areas = [area].compactMap(\.self)
    $0.criterion = .rate(60, .wordsPerMinute)
    $0.baseline = Baseline(value: 42, unit: .wordsPerMinute).with { $0.on = "2026-09-07" }
    $0.due = "2027-06-30"
  }
]
plan.readings = [
  Reading(id: "r-1", target: "t-1", on: "2026-09-14", value: 43),
  Reading(id: "r-2", target: "t-1", on: "2026-09-21", value: 45),
  Reading(id: "r-3", target: "t-1", on: "2026-09-28", value: 44),
]
for summary in plan.progress(asOf: "2026-10-01") { print(summary.statement) }
for finding in plan.findings(applying: .standard, asOf: "2026-10-01") {
  print(finding.rule, finding.message)
}
let schedule = ReviewSchedule(
  .every(weeks: 6),
  from: "2026-09-07",
  through: "2027-07-16",
  calendar: .everyWeekday
)
print(schedule.reviews.map(\.day))
let json = try PlanJSON.encode(plan)
print(try PlanJSON.decode(LearningPlan.self, from: json) == plan)
let table = CSVReader.contents(of: Array("a,b\r\n1,2\r\n".utf8)).table
print(table.count, PlanTables(of: PlanBundle(plans: [plan])).losses)
