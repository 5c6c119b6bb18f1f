import PlanCodec
import PlanModel
import Testing

@Suite("Import preview")
struct ImportPreviewTests {
  private let school = SmallSchool()

  /// What a tool has after the first import.
  private var records: SchoolRecords {
    ImportPreview(of: school.imported, into: SchoolRecords()).result
  }

  private func preview(
    _ policy: ImportPolicy = .fileWins,
    mode: ImportMode = .goodRows,
    _ change: (inout SmallSchool) -> Void
  ) -> ImportPreview {
    ImportPreview(
      of: school.with(change).imported,
      into: records,
      policy: policy,
      mode: mode
    )
  }

  // MARK: New

  @Test("Into an empty tool everything comes in as it was read")
  func first() {
    let preview = ImportPreview(of: school.imported, into: SchoolRecords())
    #expect(preview.bundle == school.imported.bundle)
    #expect(preview.merged == school.imported.bundle)
    #expect(preview.questions.isEmpty)
    #expect(preview.count(.added, of: "Target") == 3)
    #expect(preview.count(.added, of: "Reading") == 5)
    #expect(preview.count(.unchanged) == 0)
    #expect(preview.changes.plans.allSatisfy { $0.expected == nil })
  }

  @Test("A row that is added brings only its own records")
  func addedRows() {
    let preview = preview {
      $0.targets.insert(",Sam,Weller,2,Sam will whistle,FAST,,,,,,,,,,", at: 1)
      $0.readings.insert(",Sam,Weller,2,08/09/2026,1,,times,N,", at: 1)
    }
    #expect(
      preview.differences == ["Target t-0002-2: added", "Reading r-00006: added"]
    )
    #expect(preview.bundle.pupils.isEmpty)
    #expect(preview.bundle.plans.map(\.id) == ["plan-0002"])
    #expect(preview.bundle.plans.first?.readings.last?.target == "t-0002-2")
  }

  @Test("A new pupil above the others gets identifiers that nobody has")
  func addedPupil() {
    let preview = preview {
      $0.pupils.insert("L305999925599,,Tom,Pinch,05/06/2012,K,,C&L,,,", at: 1)
      $0.targets.insert("L305999925599,Tom,Pinch,1,Tom will hum,SMART,,,,,,,,,,", at: 1)
    }
    #expect(
      preview.differences == [
        "Pupil p-0004: added", "LearningPlan plan-0004: added", "Need n-0004-1: added",
        "Target t-0004-1: added",
      ]
    )
    #expect(preview.bundle.plans.map(\.pupil) == ["p-0004"])
  }

  // MARK: Changed

  @Test(
    "A mended cell changes its field and nothing else",
    arguments: [
      ("count to ten", "count to 20", "Target t-0001-1: changed (text)"),
      ("8 out of 10", "9 out of 10", "Target t-0001-1: changed (criterion, goal)"),
      (",3/10,", ",30%,", "Target t-0001-1: changed (baseline.value)"),
      ("Weekly count", "Daily count", "Target t-0001-1: changed (measure.tool)"),
      ("16/07/2027", "17/07/2027", "Target t-0002-1: changed (due)"),
      ("Beads", "Counters", "Strategy s-0001-1: changed (text)"),
      ("Small group", "Pair work", "Provision pr-0001-1: changed (text)"),
      (",20,", ",25,", "Provision pr-0001-1: changed (minutes)"),
      ("14/09/2026,5,", "14/09/2026,9,", "Reading r-00002: changed (value)"),
      ("7.5,,minutes", ",,minutes", "Reading r-00004: unchanged"),
      ("A good day", "A bad day", "Reading r-00004: changed (text)"),
      ("To sing", "To dance", "Aspiration a-0001-1: changed (text)"),
      ("I count stars", "I count sheep", "Voice v-0001-1: changed (text)"),
      ("Sam dresses", "He dresses", "Outcome o-0002-1: changed (text)"),
      ("10/12/2010,K", "10/12/2010,N", "Pupil p-0001: changed (senProvision)"),
    ]
  )
  func mended(old: String, new: String, difference: String) {
    let preview = preview { $0.replace(old, with: new) }
    let differences = preview.differences.filter { !$0.hasPrefix("LearningPlan") }
    let expected = difference.hasSuffix("unchanged") ? [] : [difference]
    #expect(differences.filter { !$0.contains("(ehcOutcome)") } == expected)
    #expect(preview.questions.isEmpty)
    let again = ImportPreview(
      of: school.with { $0.replace(old, with: new) }.imported,
      into: preview.result,
      policy: .ask
    )
    #expect(again.isEmpty)
  }

  @Test("A new surname beside the UPN is a change of the pupil with a notice")
  func surname() {
    let preview = preview { $0.replace("Ada,Byron", with: "Ada,King") }
    #expect(preview.differences == ["Pupil p-0001: changed (legalSurname)"])
    #expect(preview.pupils.first?.match.notices == [.surnameDiffers])
    #expect(preview.bundle.pupils.map(\.legalSurname) == ["King"])
    #expect(preview.pupils.first?.pupilBefore?.legalSurname == "Byron")
  }

  @Test("A permanent UPN takes the place of a temporary one, and not the other way")
  func temporaryUPN() {
    let temporary = school.with {
      $0.replace("B305999926455", with: "H30599992616A")
    }
    let before = ImportPreview(of: temporary.imported, into: SchoolRecords()).result
    let preview = ImportPreview(of: school.imported, into: before, policy: .fileWins)
    #expect(preview.differences == ["Pupil p-0001: changed (upn)"])
    #expect(preview.bundle.pupils.first?.formerUPNs == ["H30599992616A"])
    let back = ImportPreview(of: temporary.imported, into: preview.result)
    #expect(back.isEmpty)
    let permanent = ImportPreview(of: temporary.imported, into: records)
    #expect(permanent.isEmpty)
  }

  @Test("A damaged number takes the place of no number")
  func damagedNumber() {
    let preview = preview { $0.replace("1000000019", with: "1E+09") }
    #expect(preview.isEmpty)
    #expect(preview.pupils.last?.match.notices == [.damagedULN])
  }

  @Test("A blank cell says nothing")
  func blankCells() {
    let preview = preview {
      $0.replace("18/12/2026", with: "")
      $0.replace("Beads", with: "")
      $0.replace("SMART", with: "")
      $0.replace("10/12/2010", with: "10/12/2010")
      $0.replace("Weekly count", with: "")
    }
    #expect(preview.changes.isEmpty)
    #expect(preview.differences == ["Strategy s-0001-1: not in the file"])
  }

  // MARK: Not in the file

  @Test("What is not in the file is listed and stays")
  func notInFile() {
    let preview = preview {
      $0.pupils.remove(at: 3)
      $0.targets.remove(at: 2)
      $0.readings.remove(at: 1)
    }
    #expect(preview.changes.isEmpty)
    #expect(preview.pupilsNotInFile == ["p-0003"])
    #expect(
      preview.differences == [
        "Contributor c-0001-2: not in the file", "Target t-0001-2: not in the file",
        "Strategy s-0001-2: not in the file", "Reading r-00001: not in the file",
      ]
    )
    #expect(preview.merged == records.bundle)
  }

  @Test("Without a file of targets no target is missing from it")
  func onlyPupils() {
    let pupils = HandmadeExport.imported(school.pupils.joined(separator: "\n"))
    let preview = ImportPreview(of: pupils, into: records)
    #expect(preview.isEmpty)
    #expect(preview.differences == ["Contributor c-0001-2: not in the file"])
  }

  // MARK: All or nothing

  @Test("All or nothing offers nothing if the last row has an error")
  func allOrNothing() {
    let bad = "B305999926455,Ada,Byron,1,31/11/2026,4,10,correct,N,"
    let good = preview { $0.readings.append(contentsOf: [Self.newReading, bad]) }
    #expect(good.differences == ["Reading r-00006: added"])
    let nothing = preview(mode: .allOrNothing) {
      $0.readings.append(contentsOf: [Self.newReading, bad])
    }
    #expect(nothing.isHeldBack)
    #expect(nothing.changes.isEmpty && nothing.bundle == PlanBundle())
    #expect(nothing.merged == records.bundle)
    let all = preview(mode: .allOrNothing) { $0.readings.append(Self.newReading) }
    #expect(!all.isHeldBack)
    #expect(all.bundle.plans.count == 1)
  }

  @Test("All or nothing offers nothing while a question is open")
  func openQuestion() {
    var preview = preview(.ask, mode: .allOrNothing) {
      $0.replace("count to ten", with: "count to 20")
      $0.readings.append(Self.newReading)
    }
    #expect(preview.isHeldBack && preview.changes.isEmpty)
    #expect(throws: Never.self) {
      for question in preview.questions {
        try preview.answer(question.id, with: .fileValue)
      }
    }
    #expect(!preview.isHeldBack && preview.bundle.plans.count == 1)
  }

  private static let newReading = "B305999926455,Ada,Byron,1,21/09/2026,7,10,correct,N,"
}

extension SchoolRecords {
  /// The pupils and plans without their versions.
  var bundle: PlanBundle { PlanBundle(pupils: pupils, plans: plans) }
}
