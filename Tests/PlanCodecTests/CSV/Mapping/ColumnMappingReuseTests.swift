import PlanCodec
import PlanModel
import Testing

@Suite("Using a column mapping again")
struct ColumnMappingReuseTests {
  private let saved = {
    var mapping = ColumnMapping(
      guessedFor: ["UPN", "Born on", "Colour", "Score"],
      rows: [["B305999926455", "13/04/2015", "red", "4"]]
    )
    mapping.assign(.dateOfBirth, toColumn: 1)
    mapping.leaveOut(column: 2)
    return mapping
  }()

  private func table(_ text: String) throws -> CSVTable {
    try CSVReader.table(in: Array(text.utf8))
  }

  @Test("Columns are found by their headers wherever they stand")
  func moved() throws {
    let table = try table("score,Colour,BORN ON,UPN\n4,red,13/04/2015,x\n")
    let columns = saved.columns(of: table)
    #expect(columns.fields == [.score, nil, .dateOfBirth, .upn])
    #expect(columns.problems().isEmpty)
    #expect(columns.unknown.isEmpty)
    #expect(columns.dates(of: .dateOfBirth) == .dayMonthYear)
    #expect(columns.dates(of: .upn) == nil)
    #expect(columns.dates(of: .reviewDate) == nil)
    #expect(columns.cell(.score, in: table[0])?.text == "4")
  }

  @Test("Missing and surplus columns are reported, those left out are not")
  func problems() throws {
    let table = try table("UPN,Shoe size,Colour,Ethnicity\nx,4,red,y\n")
    let problems = saved.columns(of: table).problems(requiring: [.upn, .score, .cost])
    let codes: [CSVError.Code] = [
      .missingColumn, .missingColumn, .missingColumn, .unknownColumn, .unknownColumn,
    ]
    #expect(problems.map(\.code) == codes)
    #expect(problems.map(\.columnName) == ["DOB", "Score", "Cost", nil, "Ethnicity"])
    #expect(problems.map(\.column) == [nil, nil, nil, 2, 4])
  }

  @Test("The mapping of a table finds every column of that table in its place")
  func law() throws {
    let table = try table("UPN,Forename,DOB,Target,Colour\nx,Isla,13/04/2015,Reads,red\n")
    let mapping = ColumnMapping(guessedFor: table)
    let columns = mapping.columns(of: table)
    #expect(columns.fields == mapping.columns.map(\.field))
    #expect(columns.problems().isEmpty)
  }
}
