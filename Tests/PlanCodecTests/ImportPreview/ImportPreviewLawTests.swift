import PlanCodec
import PlanModel
import Testing

@Suite("Laws of the import preview")
struct ImportPreviewLawTests {
  private let files: [SampleFile]

  init() throws {
    files = try SampleFile.all()
  }

  private func records() -> SchoolRecords {
    ImportPreview(of: SampleFile.imported(files), into: SchoolRecords()).result
  }

  @Test("Importing the same files twice changes nothing", arguments: policies)
  func twice(policy: ImportPolicy) {
    let school = SampleFile.imported(files)
    let first = ImportPreview(of: school, into: SchoolRecords(), policy: policy)
    #expect(first.bundle == school.bundle && first.questions.isEmpty)
    let second = ImportPreview(of: school, into: first.result, policy: policy)
    #expect(second.isEmpty && second.differences.isEmpty)
    #expect(second.changes.isEmpty && second.pupilsNotInFile.isEmpty)
    #expect(second.count(.unchanged, of: "Reading") == 804)
  }

  private static let policies: [ImportPolicy] = [.fileWins, .keepMine, .ask]

  @Test("The order of the rows changes nothing")
  func order() {
    let records = records()
    var random = SeededRandom(seed: 11)
    var failed: [Int] = []
    for round in 0..<4 {
      let shuffled = files.map { $0.shuffled(using: &random) }
      let preview = ImportPreview(of: SampleFile.imported(shuffled), into: records)
      if !preview.isEmpty || !preview.differences.isEmpty { failed.append(round) }
    }
    #expect(failed.isEmpty)
  }

  @Test("A first import of rows in another order settles in the same way")
  func otherOrderFirst() {
    var random = SeededRandom(seed: 12)
    let shuffled = files.map { $0.shuffled(using: &random) }
    let first = ImportPreview(of: SampleFile.imported(shuffled), into: SchoolRecords())
    let second = ImportPreview(of: SampleFile.imported(files), into: first.result)
    #expect(second.isEmpty && second.differences.isEmpty)
  }

  @Test("Of a school without some rows, the file brings those rows and nothing else")
  func missingRows() {
    var random = SeededRandom(seed: 13)
    var failed: [Int] = []
    for round in 0..<3 {
      let fewer = [
        files[0].without(3, using: &random), files[1],
        files[2].without(20, using: &random),
      ]
      let first = ImportPreview(of: SampleFile.imported(fewer), into: SchoolRecords())
      let second = ImportPreview(
        of: SampleFile.imported(files),
        into: first.result,
        policy: .fileWins
      )
      let third = ImportPreview(of: SampleFile.imported(files), into: second.result)
      let total = second.count(.added, of: "Pupil") + first.merged.pupils.count
      let readings = second.merged.plans.reduce(0) { $0 + $1.readings.count }
      if total != 30 || readings != 804 || !third.isEmpty { failed.append(round) }
      if !Self.hasOwnIdentifiers(second.merged) { failed.append(round) }
    }
    #expect(failed.isEmpty)
  }

  @Test("A school that imports term after term keeps one record for each row")
  func manyImports() {
    var random = SeededRandom(seed: 14)
    var records = SchoolRecords()
    for _ in 0..<6 {
      let part = files.map { $0.shuffled(using: &random) }
      let some = [
        part[0].without(2, using: &random), part[1], part[2].without(200, using: &random),
      ]
      records =
        ImportPreview(of: SampleFile.imported(some), into: records, policy: .fileWins)
        .result
    }
    let last = ImportPreview(
      of: SampleFile.imported(files),
      into: records,
      policy: .fileWins
    )
    #expect(last.merged.pupils.count == 30 && last.merged.plans.count == 30)
    #expect(last.merged.plans.reduce(0) { $0 + $1.targets.count } == 79)
    #expect(last.merged.plans.reduce(0) { $0 + $1.readings.count } == 804)
    #expect(Self.hasOwnIdentifiers(last.merged))
  }

  @Test("Imports of two numberings live side by side")
  func twoNumberings() throws {
    let numbering = try #require(SchoolImport.Numbering(prefix: "north-"))
    let north = SampleFile.imported(files, numbering: numbering)
    let first = ImportPreview(of: north, into: SchoolRecords())
    let second = ImportPreview(of: SampleFile.imported(files), into: first.result)
    #expect(second.isEmpty)
  }

  @Test("Whatever was changed in the files, taking them over twice changes nothing more")
  func mendedFiles() {
    var random = SeededRandom(seed: 15)
    let records = records()
    var failed: [Int] = []
    for round in 0..<10 {
      let school = SampleFile.imported(files.map { $0.altered(using: &random) })
      let first = ImportPreview(of: school, into: records, policy: .fileWins)
      let second = ImportPreview(of: school, into: first.result, policy: .fileWins)
      let changed = second.pupils.filter { pupil in
        pupil.questions.isEmpty
          && pupil.records.contains {
            $0.status == .added
              || $0.status == .changed
                && $0.fields.contains { $0.resolution == .fileValue }
          }
      }
      if !changed.isEmpty || !Self.hasOwnIdentifiers(first.merged) {
        failed.append(round)
      }
    }
    #expect(failed.isEmpty)
  }

  @Test("A thousand pupils come in, and come in again without a change")
  func manyPupils() {
    let school = LargeSchool.imported(1_000)
    #expect(school.pupils.count == 1_000 && school.problemCount == 0)
    let first = ImportPreview(of: school, into: SchoolRecords())
    #expect(first.merged == school.bundle)
    let second = ImportPreview(of: school, into: first.result)
    #expect(second.isEmpty)
    #expect(second.count(.unchanged, of: "Reading") == 2_000)
  }

  /// Whether no two records have the same identifier.
  private static func hasOwnIdentifiers(_ bundle: PlanBundle) -> Bool {
    var all = bundle.pupils.map(\.id.text)
    for plan in bundle.plans {
      all.append(plan.id.text)
      all += plan.targets.map(\.id.text) + plan.readings.map(\.id.text)
      all += plan.strategies.map(\.id.text) + plan.provision.map(\.id.text)
      all += plan.outcomes.map(\.id.text) + plan.contributors.map(\.id.text)
      all += plan.needs.map(\.id.text) + plan.voices.map(\.id.text)
      all += plan.aspirations.map(\.id.text)
    }
    return Set(all).count == all.count
  }
}
