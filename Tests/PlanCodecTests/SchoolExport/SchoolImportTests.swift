import PlanCodec
import PlanModel
import Testing

@Suite("Import of a school's export")
struct SchoolImportTests {
  // MARK: Files and columns

  @Test("An export without files has nothing and no problem")
  func nothing() {
    let school = SchoolImport(of: SchoolExport())
    #expect(school.pupils.isEmpty && school.plans.isEmpty && school.problems.isEmpty)
    #expect(school.bundle == PlanBundle())
  }

  @Test("A column that is not known is left out, and an empty one is no loss")
  func unknownColumn() {
    let school = HandmadeExport.imported(
      """
      UPN,Legal Surname,Shoe Size,Hat Size
      B305999926455,Byron,4,
      """
    )
    #expect(
      HandmadeExport.summary(school) == ["pupils.csv 1:3 unknownColumn columnSkipped"]
    )
    #expect(school.pupils.count == 1)
  }

  @Test("A column that belongs to another file is left out and named")
  func unusedColumn() {
    let school = HandmadeExport.imported(
      """
      UPN,Legal Surname,Strategy,Surname
      B305999926455,Byron,Count with beads,Byron
      """
    )
    #expect(
      HandmadeExport.summary(school) == [
        "pupils.csv 1:3 unusedColumn columnSkipped",
        "pupils.csv 1:4 repeatedHeader columnSkipped",
      ]
    )
    #expect(school.problems.map(\.columnName) == ["Strategy", "Surname"])
  }

  @Test("A file without the columns that rows need is left out")
  func missingColumn() {
    let school = HandmadeExport.imported(
      HandmadeExport.pupils,
      "Target No,Target\n1,Ada will count to ten",
      "UPN,Target No,Comment\nB305999926455,1,Well done"
    )
    #expect(
      HandmadeExport.summary(school) == [
        "targets.csv 1:- missingColumn fileSkipped",
        "readings.csv 1:- missingColumn fileSkipped",
      ]
    )
    #expect(school.problems.map(\.columnName) == ["UPN", "Date"])
    #expect(school.plans.flatMap(\.targets).isEmpty)
  }

  @Test("Targets without the pupils' file are left out, with one problem and not many")
  func missingFile() {
    let school = HandmadeExport.imported(nil, HandmadeExport.targets)
    #expect(
      HandmadeExport.summary(school) == ["targets.csv -:- missingFile fileSkipped"]
    )
  }

  @Test(
    "A file that can't be read is left out",
    arguments: [
      ("", "emptyFile"), ("PK\u{3}\u{4}......", "notCSV"),
      ("UPN,UPN\n1,2", "duplicateHeader"),
    ]
  )
  func unreadable(text: String, code: String) {
    let school = HandmadeExport.imported(text)
    #expect(school.problems.map(\.code.rawValue) == [code])
    #expect(school.problems.map(\.consequence) == [.fileSkipped])
  }

  @Test("A ragged row is left out and the others come in")
  func raggedRow() {
    let school = HandmadeExport.imported(HandmadeExport.pupils + "\n,Nell,Trent,extra")
    #expect(HandmadeExport.summary(school) == ["pupils.csv 4:4 raggedRow rowSkipped"])
    #expect(school.pupils.count == 2)
  }

  // MARK: Pupils

  @Test("A UPN that fails its check is kept and noticed, and still finds its rows")
  func brokenUPN() {
    let school = HandmadeExport.imported(
      "UPN,Legal Surname\nA305999926455,Byron",
      "UPN,Target\nA305999926455,Ada will count to ten"
    )
    #expect(
      HandmadeExport.summary(school) == ["pupils.csv 2:1 invalidIdentifier keptAsText"]
    )
    #expect(school.pupils.first?.upn?.text == "A305999926455")
    #expect(school.plans.first?.targets.count == 1)
    #expect(school.problems.map(\.isNotice) == [true])
  }

  @Test("A temporary UPN is in order")
  func temporaryUPN() {
    let school = HandmadeExport.imported("UPN,Legal Surname\nH30599992616A,Byron")
    #expect(school.problems.isEmpty)
    #expect(school.pupils.first?.upn?.isTemporary == true)
  }

  @Test("A word that is on no list stays as the code, with a notice")
  func unknownCode() {
    let school = HandmadeExport.imported(
      """
      UPN,Legal Surname,NC Year,SEN Status,Primary Need
      B305999926455,Byron,Thirteen-ish,Perhaps,BESD
      """
    )
    #expect(
      HandmadeExport.summary(school) == [
        "pupils.csv 2:3 unknownCode keptAsText",
        "pupils.csv 2:4 unknownCode keptAsText",
        "pupils.csv 2:5 pastName readAsNearest",
      ]
    )
    #expect(school.pupils.first?.yearGroup == "Thirteen-ish")
    #expect(school.pupils.first?.senNeeds.first?.type == .socialEmotionalAndMentalHealth)
    #expect(school.plans.first?.kind == .individualLearningPlan)
  }

  @Test("A type of need without a written area has its usual one, or none")
  func usualArea() {
    let school = HandmadeExport.imported(
      """
      UPN,Legal Surname,Primary Need,Secondary Need
      B305999926455,Byron,SLCN,DS
      """
    )
    #expect(
      school.plans.first?.needs.map(\.area) == [.communicationAndInteraction]
    )
    #expect(school.pupils.first?.senNeeds.count == 2)
    #expect(school.problems.isEmpty)
  }

  @Test("A repeated pupil is left out, whether the rows are alike or only the UPN is")
  func repeatedPupils() {
    let school = HandmadeExport.imported(
      """
      UPN,Forename,Legal Surname
      B305999926455,Ada,Byron
      B305999926455,Ada,Byron
      B305999926455,Augusta,Byron
      """
    )
    #expect(
      HandmadeExport.summary(school) == [
        "pupils.csv 3:- repeatedRow rowSkipped", "pupils.csv 4:1 repeatedKey rowSkipped",
      ]
    )
    #expect(school.pupils.count == 1)
  }

  // MARK: Numbering

  @Test("A prefix begins every identifier, and mending a row leaves the others alone")
  func numbering() throws {
    let numbering = try #require(SchoolImport.Numbering(prefix: "north-"))
    var export = SchoolExport()
    let broken = "UPN,Legal Surname\n,\"\"\nB305999926455,Byron"
    export.pupils = SchoolFile("pupils.csv", bytes: Array(broken.utf8))
    let school = SchoolImport(of: export, numbering: numbering)
    #expect(school.pupils.map(\.id) == ["north-p-0002"])
    #expect(school.plans.map(\.id) == ["north-plan-0002"])
  }

  @Test("A prefix that no identifier could have is refused")
  func wrongPrefix() {
    #expect(SchoolImport.Numbering(prefix: "a\nb") == nil)
    #expect(SchoolImport.Numbering(prefix: String(repeating: "a", count: 129)) == nil)
  }

  // MARK: Limits

  @Test("Problems above the maximum are counted and not listed")
  func maximum() {
    var export = SchoolExport()
    export.maximumProblems = 2
    export.pupils = SchoolFile("pupils.csv", bytes: Array(HandmadeExport.pupils.utf8))
    let rows = (1...5).map { "nobody\($0),Text" }.joined(separator: "\n")
    export.targets = SchoolFile("t", bytes: Array("UPN,Target\n\(rows)".utf8))
    let school = SchoolImport(of: export)
    #expect(school.problems.count == 2)
    #expect(school.problemCount == 5)
  }
}
