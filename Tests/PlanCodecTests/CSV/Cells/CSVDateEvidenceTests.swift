import PlanCodec
import Testing

@Suite("CSV date evidence")
struct CSVDateEvidenceTests {
  private func evidence(_ cells: [String]) -> CSVDateEvidence {
    var evidence = CSVDateEvidence()
    for cell in cells { evidence.add(utf8: Array(cell.utf8)[...]) }
    return evidence
  }

  @Test(
    "One date that can only be read one way says the order of the column",
    arguments: [
      (["03/04/2026", "13/04/2026"], .dayMonthYear),
      (["03/04/2026", "2026-04-13", " 13.4.2026 "], .dayMonthYear),
      (["05/05/2026"], .dayMonthYear),
      (["2026-04-13", "13 Apr 2026", ""], .iso),
      (["45000", "45001"], .excelSerial1900),
      (["03/04/2026"], nil),
      (["03/04/2026", "04/13/2026"], nil),
      (["13/04/2026", "04/13/2026"], nil),
      (["13/04/2026", "45000"], nil),
      (["", "Isla", "12", "31/02/2026"], nil),
    ] as [([String], CSVDate?)]
  )
  func order(cells: [String], order: CSVDate?) {
    #expect(evidence(cells).order == order)
    #expect(evidence(cells.reversed()).order == order)
  }

  @Test("Contradictions, doubts and American dates are told apart")
  func kinds() {
    #expect(evidence(["13/04/2026", "04/13/2026"]).isContradictory)
    #expect(evidence(["13/04/2026", "45000"]).isContradictory)
    #expect(evidence(["03/04/2026", "2026-01-01"]).isUndecided)
    #expect(!evidence(["03/04/2026", "13/04/2026"]).isUndecided)
    #expect(evidence(["03/04/2026", "04/13/2026"]).isMonthFirst)
    #expect(evidence(["13/04/26"]).shortYears == 1)
    let mixed = evidence(["03/04/2026", "Isla", "", "45000"])
    #expect(mixed.filled == 3)
    #expect(mixed.dates == 2)
  }

  @Test("Every date of a column can be read in the order that its cells show")
  func law() throws {
    let cells = ["13/04/2026", "03/04/2026", "2026-05-01", "1 May 2026", "05/05/2026"]
    let order = try #require(evidence(cells).order)
    let days = cells.compactMap { try? order.day($0) }
    #expect(days.count == cells.count)
  }
}
