import PlanCodec
import Testing

@Suite("Column mapping")
struct ColumnMappingTests {
  @Test(
    "Headers of exports and spreadsheets stand for their fields without a question",
    arguments: [
      [
        ("UPN", .upn), ("ULN", .uln), ("Legal Forename", .forename),
        ("Legal Surname", .surname), ("Preferred Forename", .preferredName),
        ("Date of birth", .dateOfBirth), ("Gender", .sex), ("NC Year", .yearGroup),
        ("Reg Group", .class), ("SEN Status", .senProvision), ("SEN Need", .senType1),
        ("Secondary SEN Need", .senType2),
      ],
      [
        ("Pupil UPN", .upn), ("First name", .forename), ("Last name", .surname),
        ("D.O.B.", .dateOfBirth), ("Year Group", .yearGroup), ("Form", .class),
        ("SEN Provision", .senProvision), ("Primary SEN Need", .senType1),
        ("Area of Need", .areaOfNeed),
      ],
      [
        ("\u{FEFF}upn", .upn), ("FORENAME ", .forename), ("legal_surname", .surname),
        ("Target:", .targetText), ("Baseline", .baseline), ("Target score", .targetValue),
        ("Success criteria", .criterion), ("Measured by", .measure),
        ("Start\u{A0}date", .startDate), ("Target date", .dueDate),
        ("Next review", .reviewDate), ("Outcome", .outcome), ("Intervention", .provision),
        ("How often", .frequency), ("Delivered by", .staff), ("Cost (\u{A3})", .cost),
        ("Result", .score), ("Date", .scoreDate), ("Comments", .comment),
        ("Child\u{2019}s view", .pupilVoice), ("Parent/Carer views", .parentVoice),
        ("PfA", .pathway), ("EHCP outcome", .ehcOutcomeRef),
      ],
    ] as [[(String, CSVField)]]
  )
  func listed(columns: [(String, CSVField)]) {
    let mapping = ColumnMapping(guessedFor: columns.map(\.0), rows: [])
    #expect(mapping.columns.map(\.field) == columns.map(\.1))
    #expect(mapping.columns.allSatisfy { $0.basis == .header })
    #expect(mapping.isSettled)
    #expect(mapping.hasHeader)
  }

  @Test(
    "A header with a slip or a word more is proposed with a question",
    arguments: [
      ("Forname", .forename), ("Sirname", .surname), ("Reveiw Date", .reviewDate),
      ("Pupil Legal Surname", .surname), ("Date of Brith", .dateOfBirth),
      ("Sucess Criteria", .criterion), ("Intervension", .provision),
      ("Baselin", .baseline), ("Freqency", .frequency), ("SEN Statis", .senProvision),
      ("Target 1", .targetText), ("Due Date (agreed)", .dueDate),
      ("Parent Voise", .parentVoice),
    ] as [(String, CSVField)]
  )
  func nearHeaders(header: String, field: CSVField) {
    let mapping = ColumnMapping(guessedFor: ["UPN", header], rows: [])
    #expect(mapping.columns[1].field == field)
    #expect(mapping.columns[1].basis == .nearHeader)
    #expect(mapping.questions.map(\.code) == [.nearHeader])
    #expect(mapping.questions.first?.suggestions == [field])
    #expect(mapping.questions.first?.index == 1)
  }

  @Test(
    "A header that stands for nothing is asked about and proposed for nothing",
    arguments: [
      "Favourite colour", "UPM", "SEN Type 7", "Ethnicity", "Former UPN", "Zo\u{EB}",
    ]
  )
  func unknownHeaders(header: String) {
    let mapping = ColumnMapping(guessedFor: ["Forename", header], rows: [])
    #expect(mapping.columns[1].field == nil || header == "SEN Type 7")
    #expect(mapping.questions.count == 1)
  }

  @Test("Two headers for one field are asked about, and neither is taken")
  func repeated() {
    let mapping = ColumnMapping(guessedFor: ["DOB", "UPN", "Date of Birth"], rows: [])
    #expect(mapping.columns.map(\.field) == [nil, .upn, nil])
    #expect(mapping.questions.map(\.code) == [.repeatedField, .repeatedField])
    #expect(mapping.questions.map(\.index) == [0, 2])
    #expect(mapping.questions.allSatisfy { $0.suggestions == [.dateOfBirth] })
  }

  @Test("The name on the register is taken before another, which is asked about")
  func legalNames() {
    let mapping = ColumnMapping(guessedFor: ["Surname", "Legal Surname"], rows: [])
    #expect(mapping.columns.map(\.field) == [nil, .surname])
    #expect(mapping.questions.map(\.index) == [0])
  }

  @Test(
    "Whole names are asked about and not split",
    arguments: ["Name", "Full Name", "Pupil Name", "Student", "Surname, Forename"]
  )
  func wholeNames(header: String) {
    let rows = [["Fairweather, Isla", "K"], ["Isla Fairweather", "E"]]
    let mapping = ColumnMapping(guessedFor: [header, "SEN Status"], rows: rows)
    #expect(mapping.columns.map(\.field) == [nil, .senProvision])
    #expect(mapping.questions.map(\.code) == [.wholeName])
    #expect(mapping.questions.first?.suggestions == [.forename, .surname])
  }

  @Test("A day without a name is a score's only beside a score")
  func dateOfAScore() {
    let beside = ColumnMapping(guessedFor: ["UPN", "Date", "Score"], rows: [])
    #expect(beside.columns.map(\.field) == [.upn, .scoreDate, .score])
    let alone = ColumnMapping(guessedFor: ["UPN", "Date"], rows: [["", "13/04/2026"]])
    #expect(alone.columns.map(\.field) == [.upn, nil])
    #expect(alone.questions.map(\.code) == [.ambiguousHeader])
  }

  @Test("A description names fields and no header, and a dump nothing")
  func redaction() {
    let header = ["UPN", "Canary colour", "Canary"]
    let rows = [["Canary", "Canary", "Canary"]]
    let mapping = ColumnMapping(guessedFor: header, rows: rows)
    var shown = "\(mapping) \(mapping.columns) \(mapping.questions)"
    shown += String(reflecting: mapping)
    dump(mapping, to: &shown)
    #expect(!shown.contains("Canary"))
    #expect(shown.contains("column 1 (UPN)"))
  }
}
