import PlanCodec
import Testing

@Suite("CSV problems")
struct CSVProblemsTests {
  @Test("A value is passed on, a fault is kept, and reading goes on")
  func collecting() throws {
    let cells = try ["4", "four", " ", "5"].map { try CSVText.cell($0) }
    var problems = CSVProblems()
    let numbers = cells.map { cell in
      problems.collect { () throws(CSVError) in try cell.wholeNumber() }
    }
    #expect(numbers == [4, nil, nil, 5])
    #expect(problems.listed.map(\.code) == [.invalidNumber])
  }

  @Test("Lists put together count all faults and keep no more than the maximum")
  func combining() {
    var one = CSVProblems(maximum: 3)
    var other = CSVProblems(maximum: 2)
    for _ in 0..<2 { one.add(CSVError(.bareQuote)) }
    for _ in 0..<5 { other.add(CSVError(.raggedRow)) }
    one.add(contentsOf: other)
    #expect(one.count == 7)
    #expect(one.listed.map(\.code) == [.bareQuote, .bareQuote, .raggedRow])
  }

  @Test("Every code of the library has an explanation in one line")
  func explanations() {
    let codes: [CSVError.Code] = [
      .emptyFile, .notCSV, .invalidEncoding, .encodingNotSupported, .duplicateHeader,
      .emptyHeader, .raggedRow, .unclosedQuote, .garbageAfterQuote, .bareQuote,
      .controlCharacter, .fieldTooLong, .tooManyColumns, .missingColumn, .unknownColumn,
      .repeatedHeader, .invalidDate, .ambiguousDate, .invalidNumber, .invalidIdentifier,
      .unknownCode,
    ]
    #expect(codes.allSatisfy { $0.explanation.contains(";") })
    #expect(codes.allSatisfy { !$0.explanation.utf8.contains(UInt8(ascii: "\n")) })
    #expect(CSVError(CSVError.Code(rawValue: "ours")).description == "ours")
  }
}
