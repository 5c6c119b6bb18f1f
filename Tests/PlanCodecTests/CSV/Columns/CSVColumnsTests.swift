import PlanCodec
import PlanModel
import Testing

@Suite("CSV columns")
struct CSVColumnsTests {
  @Test(
    "Headers are recognised whatever their case, spaces and punctuation",
    arguments: [
      ("UPN", .upn), ("upn", .upn), ("D.O.B.", .dateOfBirth),
      ("Date_of_Birth", .dateOfBirth),
      ("NC Year", .yearGroup), ("nc-year", .yearGroup), ("Reg", .class),
      ("SEN Status", .senProvision), ("Primary Need", .senType1),
      ("Legal  Surname", .surname),
      ("Target", .targetText), ("TARGET DATE", .dueDate), ("Delivered By", .staff),
      ("Sessions per Week", .sessionsPerWeek), ("Out Of", .outOf),
      ("\u{FEFF}UPN", .upn), ("Date\u{A0}of\u{A0}Birth", .dateOfBirth),
      ("Child\u{2019}s View", .pupilVoice), ("Legal_Surname ", .surname),
      ("REVIEW DATE:", .reviewDate), ("Cost (\u{A3})", .cost), ("Score (wpm)", .score),
      ("DOB (dd/mm/yyyy)", .dateOfBirth), ("SEN Status [K/E/N]", .senProvision),
      ("Target %", .targetValue), ("Target #", .targetNumber),
      ("Pupil UPN", .upn), ("Success criteria", .criterion), ("Next review", .reviewDate),
      ("Pupil view", .pupilVoice), ("PfA", .pathway), ("EHCP outcome", .ehcOutcomeRef),
      ("Primary SEN Need", .senType1), ("Intervention", .provision),
    ] as [(String, CSVField)]
  )
  func recognised(header: String, field: CSVField) {
    #expect(CSVColumnAliases.school.field(of: header) == field)
  }

  @Test(
    "A header that is not listed stands for nothing",
    arguments: [
      "", " ", "...", "Favourite colour", "Zoë", "UPNs", "2026-09-07",
      "Target (previous)",
    ]
  )
  func notRecognised(header: String) {
    #expect(CSVColumnAliases.school.field(of: header) == nil)
    #expect(CSVColumnAliases.school.spelling(of: header) == nil)
  }

  @Test("Some headers leave a choice between fields, and some stand for none")
  func choices() {
    let aliases = CSVColumnAliases.school
    #expect(aliases.choices(of: "date") == [.scoreDate, .startDate, .reviewDate])
    #expect(aliases.choices(of: "Ethnicity") == [])
    #expect(aliases.choices(of: "UPN") == nil)
    #expect(aliases.spelling(of: "ETHNICITY") == "Ethnicity")
    let settled = aliases.adding(["Date"], for: .reviewDate)
    #expect(settled.choices(of: "Date") == nil)
    #expect(
      settled.asking(["Date"], between: [.dueDate]).choices(of: "Date") == [.dueDate]
    )
  }

  @Test("A list can be extended, and the newest meaning of a header counts")
  func extending() {
    let house = CSVField(rawValue: "house")
    let aliases = CSVColumnAliases.school.adding(["House", "Reg"], for: house)
    #expect(aliases.field(of: "house") == house)
    #expect(aliases.field(of: "Reg") == house)
    #expect(aliases.field(of: "Class") == .class)
    #expect(aliases.spelling(for: house) == "House")
    #expect(CSVColumnAliases.school.field(of: "House") == nil)
  }

  @Test("Missing, repeated and unknown columns are listed with their names or numbers")
  func problems() {
    let header = ["UPN", "Colour", "upn", "Score", "Unique Pupil Number"]
    let columns = CSVColumns(header: header, aliases: .school)
    let problems = columns.problems(requiring: [.upn, .targetText, .scoreDate])
    let codes: [CSVError.Code] = [
      .missingColumn, .missingColumn, .unknownColumn, .repeatedHeader, .repeatedHeader,
    ]
    #expect(problems.map(\.code) == codes)
    #expect(problems.map(\.column) == [nil, nil, 2, 3, 5])
    let names = ["Target", "Date", nil, "UPN", "Unique Pupil Number"]
    #expect(problems.map(\.columnName) == names)
    #expect(columns.index(of: .upn) == 0)
    #expect(columns.unknownHeaders == ["Colour"])
    #expect(columns.repeated == [2, 4])
  }

  @Test("Neither an error nor a description names a header that is not known")
  func redaction() {
    let columns = CSVColumns(header: ["UPN", "Canary"], aliases: .school)
    var shown = "\(columns) \(columns.problems())"
    dump(columns, to: &shown)
    #expect(!shown.contains("Canary"))
  }

  @Test("A cell is found by what its column means")
  func cells() throws {
    let table = try CSVReader.table(in: Array("First name,Born\nMo,1/2/2019\n".utf8))
    let columns = CSVColumnAliases.school.columns(of: table)
    #expect(columns.cell(.forename, in: table[0])?.text == "Mo")
    #expect(try columns.cell(.dateOfBirth, in: table[0])?.day() == "2019-02-01")
    #expect(columns.cell(.surname, in: table[0])?.text == nil)
    #expect(columns.missing([.upn, .forename]) == [.upn])
  }

  @Test("Every header of the lists leads back to a field that spells it so")
  func consistency() {
    let aliases = CSVColumnAliases([
      .init(.upn, ["UPN", "Number"]), .init(.uln, ["ULN", "Number"]),
    ])
    #expect(aliases.field(of: "NUMBER") == .uln)
    #expect(aliases.spelling(of: "NUMBER") == "Number")
    #expect(aliases.spelling(for: .upn) == "UPN")
  }
}
