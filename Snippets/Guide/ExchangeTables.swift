//! Exports plans as tables, reads them back and says what tables can't hold.

import PlanCodec
import PlanModel

let pupil = Pupil(id: "p-1", legalForename: "Isla")
let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
  $0.targets = [
    Target(id: "t-1", text: "Reads 60 words a minute").with {
      $0.baseline = Baseline(value: 41, unit: .wordsPerMinute)
      $0.due = "2026-12-18"
    }
  ]
  $0.readings = [
    Reading(id: "r-1", target: "t-1", on: "2026-09-14", value: 43.5),
    Reading(id: "r-2", target: "t-1", on: "2026-09-21", value: 46),
  ]
  $0.contributors = [Contributor(id: "c-1", role: .parentOrCarer)]
}
let bundle = PlanBundle(pupils: [pupil], plans: [plan])

// snippet.write
let tables = PlanTables(of: bundle)
for file in tables.files {
  print(file.name, file.bytes.count)
}
print("Tables have no place for", tables.losses)
// snippet.end

// snippet.read
let contents = PlanTables.contents(of: tables.files)
print(contents.bundle.plans.count, "plans came in")
for problem in contents.problems.listed { print(problem) }
// snippet.end

// snippet.nothing
let spoilt = tables.files.map { file in
  let text = String(decoding: file.bytes, as: UTF8.self)
  return PlanTableFile(
    name: file.name,
    bytes: Array(text.replacing("2026-09-21", with: "21/09/2026").utf8)
  )
}
do throws(PlanTableProblems) {
  let all = try PlanTables.bundle(in: spoilt)
  print(all.plans.count, "plans came in")
} catch {
  for problem in error.listed { print(problem) }
}
// snippet.end

// snippet.hide
var whole = bundle
whole.plans[0].contributors = []
precondition(contents.bundle == whole && contents.problems.isEmpty)
precondition(tables.losses.description == "LearningPlan.contributors (1)")
let rest = PlanTables.contents(of: spoilt)
precondition(rest.bundle.plans[0].readings.count == 1)
precondition(rest.problems.count == 1)
