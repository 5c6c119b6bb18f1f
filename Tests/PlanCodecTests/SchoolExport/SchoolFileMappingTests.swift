import PlanCodec
import PlanModel
import Testing

@Suite("Mapping of a school's file")
struct SchoolFileMappingTests {
  private static let text = """
    Kind of number,First,Last,Born,Joined in
    B305999926455,Ada,Byron,10/12/2010,2019
    """

  private func imported(_ change: (inout ColumnMapping) -> Void) -> SchoolImport {
    let bytes = Array(Self.text.utf8)
    let table = CSVReader.contents(of: bytes).table
    var mapping = ColumnMapping(guessedFor: table)
    change(&mapping)
    var export = SchoolExport()
    export.pupils = SchoolFile("pupils.csv", bytes: bytes, mapping: mapping)
    return SchoolImport(of: export)
  }

  @Test("A mapping finds columns whose headers are on no list")
  func foreignHeaders() {
    let school = imported {
      $0.assign(.upn, toColumn: 0)
      $0.assign(.forename, toColumn: 1)
      $0.assign(.surname, toColumn: 2)
      $0.assign(.dateOfBirth, toColumn: 3)
      $0.setDates(.dayMonthYear, forColumn: 3)
      $0.leaveOut(column: 4)
    }
    #expect(school.problems.isEmpty)
    #expect(school.pupils.map(\.upn) == ["B305999926455"])
    #expect(school.pupils.map(\.legalSurname) == ["Byron"])
    #expect(school.pupils.map(\.dateOfBirth) == ["2010-12-10"])
  }

  @Test("A column keeps its own order of dates")
  func orderOfDates() {
    let school = imported {
      $0.assign(.surname, toColumn: 2)
      $0.assign(.dateOfBirth, toColumn: 3)
      $0.setDates(.automatic, forColumn: 3)
    }
    #expect(school.pupils.map(\.dateOfBirth) == [nil])
    #expect(school.problems.contains { $0.code.rawValue == "ambiguousDate" })
    #expect(school.problems.contains { $0.columnName == "Born" })
  }

  @Test("A column that the mapping expects and the file lacks is named")
  func missingColumn() {
    let table = CSVReader.contents(of: Array("UPN,Sex\nB305999926455,F".utf8)).table
    var export = SchoolExport()
    export.pupils = SchoolFile(
      "pupils.csv",
      bytes: Array("UPN\nB305999926455".utf8),
      mapping: ColumnMapping(guessedFor: table)
    )
    let school = SchoolImport(of: export)
    #expect(
      HandmadeExport.summary(school) == ["pupils.csv 1:- missingColumn columnSkipped"]
    )
    #expect(school.problems.map(\.columnName) == ["Sex"])
  }

  @Test("An encoding that was assumed is a notice, and a damaged number says so")
  func notices() {
    var export = SchoolExport()
    export.pupils = SchoolFile(
      "pupils.csv",
      bytes: Array("UPN,ULN,Legal Surname\nB305999926455,9.27631E+09,Bront".utf8) + [
        0xEB
      ]
    )
    let school = SchoolImport(of: export)
    #expect(
      HandmadeExport.summary(school) == [
        "pupils.csv -:- assumedWindows1252 readAsAssumed",
        "pupils.csv 2:2 damagedIdentifier keptAsText",
      ]
    )
    #expect(school.problems.allSatisfy(\.isNotice) && school.lossCount == 0)
    #expect(school.pupils.map(\.legalSurname) == ["Brontë"])
  }
}
