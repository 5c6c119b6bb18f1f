//! Reads a spreadsheet, takes what is right and says what to mend.

import PlanCodec
import PlanModel

// snippet.read
let file = """
  UPN,Date,Score
  B305999926455,07/09/2026,12.5
  B305999926455,31/11/2026,14
  B305999926455,14/09/2026,"3,5"
  """
let contents = CSVReader.contents(of: Array(file.utf8))
let table = contents.table
let columns = CSVColumnAliases.school.columns(of: table)
for problem in columns.problems(requiring: [.upn, .scoreDate]) {
  print(problem)
}
// snippet.end

// snippet.values
var faults = contents.problems
var scores: [Day: Number] = [:]
for record in table {
  let day = faults.collect { () throws(CSVError) in
    try columns.cell(.scoreDate, in: record)?.day()
  }
  let score = faults.collect { () throws(CSVError) in
    try columns.cell(.score, in: record)?.number()
  }
  if let day = day ?? nil, let score = score ?? nil {
    scores[day] = score
  }
}
print("\(scores.count) scores came in")
for fault in faults.listed { print(fault) }
// snippet.end

// snippet.hide
precondition(scores == ["2026-09-07": 12.5])
precondition(faults.count == 2)
