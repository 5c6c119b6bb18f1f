import PlanCodec
import PlanModel
import Testing

@Suite("Import of a calendar")
struct CalendarImportTests {
  private func imported(_ text: String, dates: CSVDate = .dayMonthYear) -> CalendarImport
  {
    CalendarImport(of: SchoolFile("calendar.csv", bytes: Array(text.utf8)), dates: dates)
  }

  private func places(_ result: CalendarImport) -> [String] {
    result.problems.map { problem in
      let place = "\(problem.record ?? 0):\(problem.column ?? 0)"
      return "\(place) \(problem.code.rawValue) \(problem.consequence.rawValue)"
    }
  }

  @Test("A calendar alone is read, with days in the form of England or of ISO 8601")
  func alone() {
    let result = imported(
      """
      Type,Name,Start,End
      Term,Autumn term 2026,07/09/2026,2026-12-18
      Half Term,Autumn half term,26/10/2026,30/10/2026
      INSET,,7/9/2026,07/09/2026
      """
    )
    #expect(result.problems.isEmpty)
    #expect(
      result.dates
        == SchoolYearDates(
          terms: [
            TermDates(name: "Autumn term 2026", start: "2026-09-07", end: "2026-12-18")
          ],
          closures: [
            ClosureDates(
              name: "Autumn half term",
              kind: .halfTerm,
              start: "2026-10-26",
              end: "2026-10-30"
            ),
            ClosureDates(kind: .inset, start: "2026-09-07", end: "2026-09-07"),
          ]
        )
    )
  }

  @Test(
    "Kinds are read as schools write them",
    arguments: [
      ("half-term", .halfTerm), ("HALF TERM HOLIDAY", .halfTerm), ("Holiday", .holiday),
      ("Inset Day", .inset), ("Staff training", .inset), ("bank holiday", .bankHoliday),
      ("School Closed", .closure),
    ] as [(word: String, kind: ClosureKind)]
  )
  func kinds(word: String, kind: ClosureKind) {
    let result = imported("Type,Start,End\n\(word),01/06/2027,04/06/2027")
    #expect(result.dates.closures.map(\.kind) == [kind])
    #expect(result.dates.terms.isEmpty)
    #expect(result.problems.isEmpty)
  }

  @Test(
    "Words for a term make a term",
    arguments: ["term", "Term 1", "TERM TIME", "Spring Term"]
  )
  func termWords(word: String) {
    let result = imported("Type,Start,End\n\(word),01/06/2027,04/06/2027")
    #expect(result.dates.terms.count == 1)
    #expect(result.dates.closures.isEmpty)
    #expect(result.problems.isEmpty)
  }

  @Test("A word that is on no list is kept, with a notice")
  func unknownKind() {
    let result = imported("Type,Start,End\nPolling day,06/05/2027,06/05/2027")
    #expect(result.dates.closures.map(\.kind) == ["Polling day"])
    #expect(places(result) == ["2:1 unknownCode keptAsText"])
    #expect(result.problemCount == 1)
    #expect(result.lossCount == 0)
  }

  @Test("A single day needs no last day, and a term does")
  func singleDays() {
    let result = imported(
      """
      Kind,Title,Date
      INSET,Training,07/09/2026
      Bank holiday,Early May,03/05/2027
      Term,Autumn,07/09/2026
      Holiday,Christmas,21/12/2026
      """
    )
    #expect(result.dates.closures.map(\.end) == ["2026-09-07", "2027-05-03"])
    #expect(
      places(result).filter { $0.contains("rowSkipped") } == [
        "4:0 missingValue rowSkipped", "5:0 missingValue rowSkipped",
      ]
    )
  }

  @Test("Bad rows are explained by row and column, and good ones come in")
  func badRows() {
    let result = imported(
      """
      Type,Name,Start,End
      Term,Secret,18/12/2026,07/09/2026
      Term,Secret,31/02/2027,25/03/2027
      ,Secret,12/04/2027,16/07/2027
      Term,Summer,12/04/2027,16/07/2027
      """
    )
    #expect(result.dates.terms.map(\.name) == ["Summer"])
    #expect(
      places(result) == [
        "2:4 endBeforeStart rowSkipped", "3:3 invalidDate rowSkipped",
        "4:1 missingValue rowSkipped",
      ]
    )
    #expect(result.lossCount == 3)
    #expect(result.problems.allSatisfy { !$0.description.contains("Secret") })
  }

  @Test("Without the columns that it needs a file is left out")
  func missingColumns() {
    let result = imported("Name,End\nAutumn,18/12/2026")
    #expect(result.dates == SchoolYearDates())
    #expect(result.problems.contains { $0.consequence == .fileSkipped })
    #expect(imported("").dates == SchoolYearDates())
  }

  @Test("An order that nobody has said is not guessed")
  func order() {
    let text = "Type,Start,End\nTerm,07/09/2026,18/12/2026"
    #expect(
      places(imported(text, dates: .automatic)).first?.contains("ambiguous") == true
    )
    #expect(imported(text, dates: .iso).dates.terms.isEmpty)
  }
}
