import PlanCodec
import Testing

@Suite("Column mapping by values")
struct ColumnMappingValueTests {
  private func mapping(_ header: String, _ cells: [String]) -> ColumnMapping {
    ColumnMapping(
      guessedFor: ["Preferred Name", header],
      rows: cells.map { ["Jo", $0] }
    )
  }

  @Test(
    "Cells are recognised under a header that says nothing, and proposed",
    arguments: [
      (["B305999926455", "L305999925599"], .upn), (["b305999926455", ""], .upn),
      (["9276310001", "9276311237"], .uln), (["9.27631E+09", "9.27631E+09"], .uln),
      (["13/04/2015", "02/09/2012", "30/11/2016"], .dateOfBirth),
      (["K", "E", "N", "N"], .senProvision), (["SEN Support", "EHCP"], .senProvision),
      (["SLCN", "ASD", "MLD"], .senType1), (["Year 3", "Year 11", "R"], .yearGroup),
      (["F", "M", "F"], .sex), (["C&I", "Cognition & Learning"], .areaOfNeed),
    ] as [([String], CSVField)]
  )
  func recognised(cells: [String], field: CSVField) {
    for header in ["Column X", ""] {
      let found = mapping(header, cells)
      #expect(found.columns[1].field == field)
      #expect(found.columns[1].basis == .values)
      #expect(found.questions.first?.code == .recognisedFromCells)
    }
  }

  @Test(
    "Cells that may be anything are proposed for nothing",
    arguments: [
      ["3", "7", "11"], ["N", "N"], ["Y", "N"], ["A", "B", "E"], ["Isla", "Teo"],
      ["M", "X"], ["F", "F"], ["SEMH", "SEMH"], ["01/09/2026", "05/10/2026"],
    ]
  )
  func notRecognised(cells: [String]) {
    let found = mapping("Column X", cells)
    #expect(found.columns[1].field == nil)
    #expect(found.questions.map(\.code) == [.unknownColumn])
  }

  @Test(
    "Cells settle a header that different files use differently",
    arguments: [
      ("Target", ["Reads 60 words", "Joins in"], .targetText),
      ("Target", ["60", "8/10"], .targetValue), ("Start", ["01/09/2026"], .startDate),
      ("Start", ["12", "14 wpm"], .baseline), ("Review", ["13/10/2026"], .reviewDate),
      ("Need", ["SLCN", "ASD"], .senType1), ("Need", ["C&I"], .areaOfNeed),
      ("Primary Need", ["Communication and interaction"], .areaOfNeed),
      ("SEN", ["K", "E"], .senProvision), ("SEN", ["SLCN", "MLD"], .senType1),
      ("Status", ["K", "EHCP"], .senProvision), ("Provision", ["K", "E"], .senProvision),
      ("Provision", ["Lego therapy"], .provision), ("Year", ["3", "R"], .yearGroup),
      ("End", ["17/07/2026"], .dueDate), ("ID", ["B305999926455"], .upn),
    ] as [(String, [String], CSVField)]
  )
  func settled(header: String, cells: [String], field: CSVField) {
    let found = mapping(header, cells)
    #expect(found.columns[1].field == field)
    let codes = found.questions.map(\.code).filter { $0 != .undecidedDates }
    #expect(codes.isEmpty)
  }

  @Test(
    "A header is asked about if its cells do not settle it",
    arguments: [
      ("Need", []), ("Status", ["open"]), ("Start", ["after lunch"]),
      ("Year", ["2025/26"]), ("Level", ["3", "4"]), ("ID", ["17"]),
    ] as [(String, [String])]
  )
  func asked(header: String, cells: [String]) {
    let found = mapping(header, cells)
    #expect(found.columns[1].field == nil)
    #expect(found.questions.map(\.code) == [.ambiguousHeader])
    #expect(found.questions.first?.suggestions.isEmpty == false)
  }

  @Test("A header that its cells contradict is asked about")
  func unfit() {
    let dob = mapping("DOB", ["Otters", "Owls", "Otters"])
    #expect(dob.columns[1].field == .dateOfBirth)
    #expect(dob.questions.map(\.code) == [.unfitCells])
    let near = mapping("Rate", ["fast", "slow"])
    #expect(near.columns[1].field == nil)
  }

  @Test("Damaged identifiers are asked about")
  func damaged() {
    let found = mapping("ULN", ["9276310001", "9.27631E+09"])
    #expect(found.questions.map(\.code) == [.damagedIdentifiers])
  }

  @Test(
    "Each column of dates has the order that its cells show, or a question",
    arguments: [
      (["13/04/2026", "03/04/2026"], .dayMonthYear, []), (["2026-04-13"], .iso, []),
      (["03/04/2026"], nil, [.undecidedDates]),
      (["04/13/2026"], nil, [.monthFirstDates]),
      (["13/04/2026", "04/13/2026"], nil, [.contradictoryDates]),
      (["45000", "45010"], .excelSerial1900, [.serialDates]),
      (["13/04/26"], nil, [.shortYears]), ([], nil, []),
    ] as [([String], CSVDate?, [MappingQuestion.Code])]
  )
  func dates(cells: [String], order: CSVDate?, codes: [MappingQuestion.Code]) {
    let found = mapping("Review Date", cells)
    #expect(found.columns[1].field == .reviewDate)
    #expect(found.columns[1].dates == order)
    #expect(found.questions.map(\.code) == codes)
  }

  @Test("The order of one column is proposed to another that does not show its own")
  func datesOfTheFile() {
    let header = ["Start Date", "Review Date"]
    let decided = ColumnMapping(guessedFor: header, rows: [["13/04/2026", "03/05/2026"]])
    #expect(decided.columns.map(\.dates) == [.dayMonthYear, .dayMonthYear])
    #expect(decided.questions.map(\.index) == [1])
    let doubtful = ColumnMapping(
      guessedFor: header + ["Due Date"],
      rows: [["13/04/2026", "03/05/2026", "04/13/2026"]]
    )
    #expect(doubtful.columns.map(\.dates) == [.dayMonthYear, nil, nil])
  }

  @Test("Days long before the others are those of births")
  func births() {
    let rows = [["01/02/2015", "02/09/2026"], ["05/03/2015", "09/09/2026"]]
    let found = ColumnMapping(guessedFor: ["Day 1", "Review Date"], rows: rows)
    #expect(found.columns.map(\.field) == [.dateOfBirth, .reviewDate])
  }

  @Test("A file without a header line is asked about and its columns are recognised")
  func noHeader() throws {
    let header = ["B305999926455", "Isla", "Fairweather", "14/11/2011", "K"]
    let rows = [["L305999925599", "Maisie", "Bell", "30/01/2015", "E"]]
    let found = ColumnMapping(guessedFor: header, rows: rows)
    #expect(!found.hasHeader)
    #expect(found.questions.first?.code == .noHeader)
    let fields: [CSVField?] = [.upn, nil, nil, .dateOfBirth, .senProvision]
    #expect(found.columns.map(\.field) == fields)
    #expect(found.columns.allSatisfy { $0.header.isEmpty })
    var format = CSVFormat()
    format.hasHeader = false
    let text = "B305999926455,K\nL305999925599,E\n"
    let table = try CSVReader.table(in: Array(text.utf8), format: format)
    let bare = ColumnMapping(guessedFor: table)
    #expect(bare.columns.map(\.field) == [.upn, .senProvision])
    #expect(bare.columns(of: table).index(of: .senProvision) == 1)
  }

  @Test("An empty column without a header is not asked about")
  func emptyColumn() {
    let found = ColumnMapping(guessedFor: ["UPN", ""], rows: [["B305999926455", " "]])
    #expect(found.isSettled)
    #expect(found.columns.map(\.field) == [.upn, nil])
  }
}
