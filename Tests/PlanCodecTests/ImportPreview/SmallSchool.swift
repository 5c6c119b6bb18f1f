import PlanCodec
import PlanModel

/// A small export in three files, and what tests change in it.
struct SmallSchool {
  var pupils: [String] = [
    "UPN,ULN,Forename,Legal Surname,DOB,SEN Status,Primary Need,Area of Need,Key Worker,Aspirations,Pupil Voice",
    "B305999926455,,Ada,Byron,10/12/2010,K,SLCN,C&I,Miss Quill,To sing,I count stars",
    ",,Sam,Weller,02/03/2011,E,MLD,C&L,Mr Ward,To sail,",
    "U999999925532,1000000019,Nell,Trent,03/04/2012,N,,,,,",
  ]

  var targets: [String] = [
    "UPN,Forename,Legal Surname,Target No,Target,Style,EHC Outcome,Baseline,Criterion,Measure,Due Date,Strategy,Provision,Delivered By,Minutes,Lead",
    "B305999926455,Ada,Byron,1,Ada will count to ten,SMART,,3/10,8 out of 10,Weekly count,18/12/2026,Beads,Small group,Teaching assistant,20,Miss Quill",
    "B305999926455,Ada,Byron,2,Ada will share a book,SMART,,,,,18/12/2026,Turn cards,,,,Mrs Dunmore",
    ",Sam,Weller,1,Sam will tie his laces,FAST,Outcome 1: Sam dresses himself,12,within 5 minutes,Timed,16/07/2027,Picture steps,Coaching,Class teacher,10,",
  ]

  var readings: [String] = [
    "UPN,Forename,Legal Surname,Target No,Date,Score,Out Of,Unit,Absent,Comment",
    "B305999926455,Ada,Byron,1,07/09/2026,4,10,correct,N,",
    "B305999926455,Ada,Byron,1,14/09/2026,5,10,correct,N,",
    "B305999926455,Ada,Byron,1,14/09/2026,6,10,correct,N,After lunch",
    ",Sam,Weller,1,08/09/2026,7.5,,minutes,N,A good day",
    ",Sam,Weller,1,15/09/2026,,,,Y,Illness",
  ]

  var imported: SchoolImport {
    HandmadeExport.imported(
      pupils.joined(separator: "\n"),
      targets.joined(separator: "\n"),
      readings.joined(separator: "\n")
    )
  }

  /// Replaces words everywhere in the files.
  mutating func replace(_ old: String, with new: String) {
    for list in [\Self.pupils, \.targets, \.readings] {
      self[keyPath: list] = self[keyPath: list].map { line in
        line.split(separator: old, omittingEmptySubsequences: false)
          .joined(separator: new)
      }
    }
  }

  /// Returns the school with a change.
  func with(_ change: (inout Self) -> Void) -> SmallSchool {
    var copy = self
    change(&copy)
    return copy
  }
}

extension ImportPreview {
  /// What is not unchanged, as `record identifier: status (fields)`.
  var differences: [String] {
    pupils.flatMap(\.records).filter { $0.status != .unchanged }.map(\.description)
  }

  /// What a tool has after this preview was taken over.
  var result: SchoolRecords { SchoolRecords(merged) }
}
