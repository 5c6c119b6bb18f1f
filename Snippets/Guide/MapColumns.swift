//! Finds out which column is what, asks about the rest and keeps the answer.

import PlanCodec
import PlanModel

// snippet.guess
let file = """
  Pupil UPN,Forname,Born,Need,Review,Code,Colour
  B305999926455,Isla,14/11/2021,SLCN,13/10/2026,K,red
  L305999925599,Maisie,30/01/2021,ASD,05/10/2026,E,blue
  """
let table = try CSVReader.table(in: Array(file.utf8))
var mapping = ColumnMapping(guessedFor: table)
for (index, column) in mapping.columns.enumerated() {
  print(index, column)
}
for question in mapping.questions { print(question) }
// column 2: the header is nearly a known one; … suggested: forename
// snippet.end

// snippet.answer
mapping.confirm(column: 1)
if let colour = table.index(ofColumn: "Colour") {
  mapping.leaveOut(column: colour)
}
let saved = mapping.json
// snippet.end

// snippet.reuse
let nextFile = """
  Forname,Pupil UPN,Born,Review,Colour,Code
  Isla,B305999926455,14/11/2021,14/12/2026,red,E
  """
let nextTable = try CSVReader.table(in: Array(nextFile.utf8))
let columns = try ColumnMapping(json: saved).columns(of: nextTable)
for problem in columns.problems() { print(problem) }
for record in nextTable {
  let order = columns.dates(of: .reviewDate) ?? .automatic
  let cell = columns.cell(.reviewDate, in: record)
  if let day = try cell?.day(order) { print(day) }
}
// snippet.end

// snippet.hide
precondition(mapping.isSettled)
precondition(
  mapping.columns.map(\.field) == [
    .upn, .forename, .dateOfBirth, .senType1, .reviewDate, .senProvision,
    nil,
  ]
)
let kept = try ColumnMapping(json: saved)
precondition(kept == mapping)
precondition(columns.problems().map(\.code) == [.missingColumn])
precondition(columns.index(of: .upn) == 1)
let reviews = try nextTable.compactMap { record in
  try columns.cell(.reviewDate, in: record)?.day(.dayMonthYear)
}
precondition(reviews == ["2026-12-14"])
