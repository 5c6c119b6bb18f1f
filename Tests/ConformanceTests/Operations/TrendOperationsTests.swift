import PlanCodec
import Testing

@Suite("Operations on trends")
struct TrendOperationsTests {
  private static let operations: [String] = ["ols", "theilSen", "tukeyTriSplit"]

  @Test("Without three points in two weeks a trend is null, with a reason")
  func tooFew() {
    let series: [(JSONValue, JSONValue)] = [
      ([], []), ([1], [2]), ([1, 2], [3, 4]), ([5, 5, 5], [1, 2, 3]),
    ]
    let outputs = Self.operations.flatMap { operation in
      series.map { Asked(operation, ["x": $0.0, "y": $0.1]).output }
    }
    #expect(outputs.allSatisfy { $0?["slope"] == .null })
    #expect(outputs.allSatisfy { $0?["reason"]?.text?.isEmpty == false })
  }

  @Test("Values beyond what can be calculated with are null, with a reason")
  func tooLarge() throws {
    let values = try JSONValue(parsing: Array("[1e308,-1e308,1e308,-1e308]".utf8))
    let output = Asked("ols", ["x": [1, 2, 3, 4], "y": values]).output
    #expect(output?["slope"] == .null)
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("Lists that are not pairs, and levels of confidence that are none, are errors")
  func notPairs() {
    let uneven: JSONValue = ["x": [1, 2, 3], "y": [1, 2]]
    #expect(Asked("ols", uneven).errorCode == "invalidInput")
    let certain: JSONValue = ["x": [1, 2, 3], "y": [1, 2, 4], "confidence": 1]
    #expect(Asked("ols", certain).errorCode == "outOfRange")
  }

  @Test("A line that does not lead to the target has no week, and says why")
  func elsewhere() {
    let input: JSONValue = ["x": [1, 2, 3, 4], "y": [9, 7, 6, 3], "target": 20]
    let output = Asked("projectedCrossing", input).output
    #expect(output?["week"] == .null)
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("A method that there is not is an error that names those that there are")
  func methods() {
    let input: JSONValue = ["x": [1, 2, 3], "y": [1, 2, 4], "method": "byEye"]
    let asked = Asked("trend", input)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.contains("theilSen") == true)
    #expect(asked.message?.contains("byEye") == false)
  }
}
