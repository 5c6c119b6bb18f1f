//! Imports a file, then its mended version, then the same once more.

import PlanCodec
import PlanModel

/// Makes pupils and plans of three files.
func school(
  _ pupils: String,
  _ targets: String,
  _ readings: String
) -> SchoolImport {
  var export = SchoolExport()
  export.pupils = SchoolFile("pupils.csv", bytes: Array(pupils.utf8))
  export.targets = SchoolFile("targets.csv", bytes: Array(targets.utf8))
  export.readings = SchoolFile("readings.csv", bytes: Array(readings.utf8))
  return SchoolImport(of: export)
}

let pupils = """
  UPN,Forename,Legal Surname,DOB,SEN Status
  B305999926455,Ada,Byron,10/12/2015,K
  ,Sam,Weller,02/03/2016,E
  """
let targets = """
  UPN,Forename,Legal Surname,Target No,Target,Due Date
  B305999926455,Ada,Byron,1,Ada will count to ten,18/12/2026
  ,Sam,Weller,1,Sam will tie his laces,16/07/2027
  """
let readings = """
  UPN,Forename,Legal Surname,Target No,Date,Score
  B305999926455,Ada,Byron,1,07/09/2026,4
  """

let store = InMemoryPlanStore()
let access = PlanAccess(
  by: StoreActor(id: "data-manager", role: .staff, purpose: "import"),
  in: "riverbank",
  at: .epoch
)

// snippet.first
// 1. What is there, what the file says, what would change.
let records = try await SchoolRecords(
  pupils: store,
  plans: store,
  by: access
)
let first = ImportPreview(
  of: school(pupils, targets, readings),
  into: records
)
print(first)
try await first.changes.apply(pupils: store, plans: store, by: access)
// snippet.end

let mendedPupils = """
  UPN,Forename,Legal Surname,DOB,SEN Status
  B305999926455,Ada,Byron,10/12/2015,K
  ,Sam,Weller,,E
  """
let mendedTargets = """
  UPN,Forename,Legal Surname,Target No,Target,Due Date
  B305999926455,Ada,Byron,1,Ada will count to twenty,18/12/2026
  ,Sam,Weller,1,Sam will tie his laces,16/07/2027
  """
let moreReadings =
  readings + "\nB305999926455,Ada,Byron,1,14/09/2026,6"
let mended = school(mendedPupils, mendedTargets, moreReadings)

// snippet.mended
// 2. The file comes again, mended, with a reading more.
let kept = try await SchoolRecords(
  pupils: store,
  plans: store,
  by: access
)
var second = ImportPreview(of: mended, into: kept, policy: .ask)
for pupil in second.pupils {
  for record in pupil.records where record.status != .unchanged {
    print(record)
  }
}

// 3. A person answers what no file can say.
for question in second.questions {
  print(question)
  if let candidate = question.match?.candidates.first {
    try second.answer(question.id, with: .samePupil(candidate.pupil))
  } else {
    try second.answer(question.id, with: .fileValue)
  }
}
try await second.changes.apply(pupils: store, plans: store, by: access)
// snippet.end

// snippet.third
// 4. Once more: nothing is new, and nothing is changed.
let stored = try await SchoolRecords(
  pupils: store,
  plans: store,
  by: access
)
var third = ImportPreview(of: mended, into: stored)
for question in third.questions {
  try third.answer(question.id, with: .samePupil("p-0002"))
}
print(third.isEmpty ? "Nothing to do" : "\(third)")
// snippet.end

// snippet.hide
precondition(first.count(.added, of: "Target") == 2)
precondition(third.isEmpty && third.changes.isEmpty)
let plan = await store.plan(withID: "plan-0001", by: access)
precondition(plan?.plan.targets.count == 1)
precondition(plan?.plan.targets.first?.id == "t-0001-1")
precondition(plan?.plan.targets.first?.text == "Ada will count to twenty")
precondition(plan?.plan.readings.map(\.id) == ["r-00001", "r-00002"])
precondition(plan?.version.number == 2)
let other = await store.plan(withID: "plan-0002", by: access)
precondition(other?.version == .first)
