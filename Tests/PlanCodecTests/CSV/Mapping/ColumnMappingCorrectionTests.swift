import PlanCodec
import Testing

@Suite("Correcting a column mapping")
struct ColumnMappingCorrectionTests {
  private let guess = ColumnMapping(
    guessedFor: ["UPN", "Forname", "DOB", "Date of Birth", "Review Date", "Colour"],
    rows: [["", "", "", "", "03/04/2026", ""]]
  )

  @Test("An answer to each question settles the mapping")
  func answers() {
    var mapping = guess
    mapping.confirm(column: 1)
    mapping.assign(.dateOfBirth, toColumn: 3)
    mapping.setDates(.dayMonthYear, forColumn: 4)
    mapping.leaveOut(column: 5)
    #expect(mapping.isSettled)
    let fields: [CSVField?] = [.upn, .forename, nil, .dateOfBirth, .reviewDate, nil]
    #expect(mapping.columns.map(\.field) == fields)
    #expect(mapping.columns[4].dates == .dayMonthYear)
    #expect(mapping.columns[5].basis == .person)
    #expect(mapping.column(of: .dateOfBirth) == 3)
  }

  @Test("A field moves to the column it is assigned to")
  func moving() {
    var mapping = guess
    mapping.assign(.upn, toColumn: 5)
    #expect(mapping.columns[0].field == nil)
    #expect(mapping.column(of: .upn) == 5)
    #expect(mapping.columns.filter { $0.field == .upn }.count == 1)
  }

  @Test("Assigning the same field again changes nothing more")
  func idempotence() {
    var mapping = guess
    mapping.assign(.reviewDate, toColumn: 4)
    let once = mapping
    mapping.assign(.reviewDate, toColumn: 4)
    #expect(mapping == once)
    #expect(mapping.questions.contains { $0.code == .undecidedDates })
  }

  @Test(
    "A column that the mapping does not have is a programmer's error",
    arguments: [-1, 1]
  )
  func position(index: Int) async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) { [index] in
      var mapping = ColumnMapping(guessedFor: ["UPN"], rows: [])
      mapping.assign(.uln, toColumn: index)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a column is named by a position in the mapping"))
  }
}
