import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Conformance vectors")
struct ConformanceVectorTests {
  @Test("There are suites to run")
  func suites() {
    #expect(ConformanceFiles.names.contains("model.json"))
  }

  @Test(
    "Every vector of a suite is answered as it says",
    arguments: ConformanceFiles.names
  )
  func vectors(name: String) throws {
    let vectors = try ConformanceFiles.vectors(of: name)
    let failed = vectors.filter { !Self.isMet($0) }.map { $0["id"]?.text ?? "without id" }
    #expect(failed.isEmpty)
    #expect(!vectors.isEmpty)
  }

  @Test("An answer that is not as expected is noticed")
  func differences() {
    let output: JSONValue = [
      "n": 3, "list": ["a", "b"], "text": "due in May", "marks": [["id": "a", "at": 1]],
    ]
    let met: [JSONValue] = [
      ["n": 3], ["textContains": "May"], ["listInclude": ["b"]], ["listExclude": ["c"]],
      ["listIsEmpty": false], [:], ["marksInclude": [["id": "a"]]],
      ["marksExclude": [["id": "b"], ["id": "a", "at": 2]]],
    ]
    let unmet: [JSONValue] = [
      ["n": 4], ["n": "3"], ["m": nil], ["list": ["a"]], ["listInclude": ["c"]],
      ["listExclude": ["a"]], ["textContains": "June"], ["textIsEmpty": true],
      ["otherContains": ""], ["marksInclude": [["id": "b"]]],
      ["marksExclude": [["at": 1]]],
    ]
    let exact = Expectation(tolerance: 0)
    #expect(met.allSatisfy { exact.isMet(by: output, $0) })
    #expect(!unmet.contains { exact.isMet(by: output, $0) })
    #expect(Expectation(tolerance: 1).isMet(by: output, ["n": 4]))
  }

  private static func isMet(_ vector: JSONValue) -> Bool {
    guard let operation = vector["op"]?.text, let input = vector["input"] else {
      return false
    }
    let asked = Asked(operation, input)
    if let code = vector["expectedError"]?.text { return asked.errorCode == code }
    guard let expected = vector["expected"], let output = asked.output else {
      return false
    }
    let tolerance = vector["tolerance"]?.number?.doubleValue ?? 0
    return Expectation(tolerance: tolerance).isMet(by: output, expected)
  }
}
