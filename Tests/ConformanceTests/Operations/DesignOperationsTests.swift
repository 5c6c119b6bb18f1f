import PlanCodec
import Testing

@Suite("Operations on Universal Design for Learning")
struct DesignOperationsTests {
  @Test("A version that is not here is an error", arguments: ["structure", "lookup"])
  func versions(operation: String) {
    let other = Asked(operation, ["version": "2.2", "numbers": []])
    #expect(other.errorCode == "unknownVersion")
    #expect(Asked(operation, ["version": 3, "numbers": []]).errorCode == "invalidInput")
  }

  @Test(
    "A number that no consideration has is out of range",
    arguments: ["1", "1.6", "0.1", "", "10.1", "1.1 "]
  )
  func numbers(number: String) {
    let input: JSONValue = ["version": "3.0", "numbers": ["1.1", .string(number)]]
    #expect(Asked("lookup", input).errorCode == "outOfRange")
  }
}
