import PlanCodec
import Testing

@Suite("Operations on numbers of pupils")
struct IdentifierOperationsTests {
  @Test("A letter that would follow is told, and no other part of a number")
  func checkLetter() {
    let output = Asked("upn.check", ["upn": "A801200005001"]).output
    #expect(
      output == [
        "valid": false, "temporary": false, "expectedCheckLetter": "B", "warnings": [],
      ]
    )
  }

  @Test("A number that is no text is refused", arguments: ["upn", "uln"])
  func numbers(name: String) {
    let input = JSONValue.object([.init(name: name, value: 1_000_000_000)])
    #expect(Asked("\(name).check", input).errorCode == "invalidInput")
  }
}
