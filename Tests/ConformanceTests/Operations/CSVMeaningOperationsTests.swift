import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Operations on the meaning of CSV")
struct CSVMeaningOperationsTests {
  // MARK: Columns

  @Test("Every column has a field or none, and a question names its column from 1")
  func mapping() {
    let input: JSONValue = [
      "header": ["UPN", "Locker"], "rows": [["H801200001001", "blue"]],
    ]
    let output = Asked("csv.mapping", input).output
    #expect(output?["mapping"] == ["UPN": "upn", "Locker": nil])
    let questions = output?["questions"]?.elements ?? []
    #expect(questions.map { $0["code"] } == ["unknownColumn"])
    #expect(questions.map { $0["column"] } == [2])
  }

  @Test("Of columns with one header the first that has a field counts, each name once")
  func sameHeaders() {
    let headers: [JSONValue] = [
      "Locker", "UPN", "Locker", "UPN", "caf\u{E9}", "cafe\u{301}",
    ]
    let asked = Asked("csv.mapping", ["header": .array(headers)])
    #expect(asked.isWellFormed)
    let names = asked.output?["mapping"]?.members?.map { Array($0.name.utf8) } ?? []
    #expect(Set(names).count == names.count)
    #expect(names.count == 4)
    let columns = asked.output?["columns"]?.elements ?? []
    #expect(columns.map { $0["header"] } == headers)
  }

  @Test("A question quotes no cell and no header that the library does not know")
  func privacy() {
    let input: JSONValue = [
      "header": ["UPN", "Zebedee"], "rows": [["Zebedee", "Zebedee"]],
    ]
    let questions = Asked("csv.mapping", input).output?["questions"]
    #expect(questions?.elements?.isEmpty == false)
    #expect(questions?.canonicalText.contains("Zebedee") == false)
  }

  @Test(
    "A header is a list of texts, and so is each row",
    arguments: [
      ("header", [:]), ("header", ["header": "UPN"]),
      ("header[1]", ["header": ["UPN", 1]]),
      ("rows", ["header": ["UPN"], "rows": 1]),
      ("rows[0]", ["header": [], "rows": ["a"]]),
      ("rows[0][0]", ["header": ["UPN"], "rows": [[nil]]]),
    ] as [(String, JSONValue)]
  )
  func badInput(place: String, input: JSONValue) {
    let asked = Asked("csv.mapping", input)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix(place + ": ") == true)
  }

  // MARK: Dates

  @Test("An order of dates that does not exist is refused")
  func orders() {
    let orders: [JSONValue] = ["mdy", "", "DMY", 1]
    let asked = orders.map { Asked("csv.date", ["text": "07/09/2026", "order": $0]) }
    #expect(asked.allSatisfy { $0.errorCode == "invalidInput" })
    #expect(asked.allSatisfy { $0.message?.hasPrefix("order: write ") == true })
  }

  @Test("The day comes first unless another order is given")
  func defaultOrder() {
    let orders: [JSONValue] = [nil, "dmy", "auto"]
    let outputs = orders.map {
      Asked("csv.date", ["text": "03/04/2026", "order": $0]).output
    }
    let days: [JSONValue?] = ["2026-04-03", "2026-04-03", .null]
    #expect(outputs.map { $0?["day"] } == days)
    #expect(outputs.last??["problem"] == ["code": "ambiguousDate"])
  }
}
