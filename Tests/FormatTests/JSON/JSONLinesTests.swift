import FileGeneration
import Testing

@testable import format_generator

@Suite("JSON in lines")
struct JSONLinesTests {
  @Test(
    "What fits a line stands in one",
    arguments: [
      (nil, "null"), (true, "true"), (-3, "-3"), ([], "[]"), ([:], "{}"),
      (["a", 1, [2]], #"["a", 1, [2]]"#), (["b": ["c": false]], #"{"b": {"c": false}}"#),
    ] as [(JSONText?, String)]
  )
  func inline(value: JSONText?, text: String) {
    #expect(JSONLines.text(of: value ?? .null) == text + "\n")
  }

  @Test("What does not fit has an entry a line, and members keep their order")
  func broken() {
    let long = JSONText.string(String(repeating: "x", count: 60))
    let text = JSONLines.text(of: ["b": long, "a": [long, 1]])
    let x = String(repeating: "x", count: 60)
    #expect(
      text == """
        {
          "b": "\(x)",
          "a": ["\(x)", 1]
        }

        """
    )
  }

  @Test("Quotes, backslashes and control characters are escaped, all else stands")
  func escapes() {
    let text = JSONLines.text(of: "a\"b\\c\nd\u{1}\u{1F}é")
    #expect(text == #""a\"b\\c\nd\u0001\u001fé""# + "\n")
  }

  @Test("The schema and the dictionary are JSON, and say what they were made of")
  func roundTrip() throws {
    let description = try Package.description()
    let values = [
      try PlanSchema(description: description).json(),
      DictionaryJSON(description: description).json,
    ]
    let read = try values.map { try JSONTextReader.value(of: JSONLines.text(of: $0)) }
    #expect(read == values)
  }

  @Test("A member is added at the end, and none without a value")
  func adding() {
    let object: JSONText = ["a": 1]
    #expect(object.adding("b", 2).adding("c", nil) == ["a": 1, "b": 2])
    #expect(JSONText.null.adding("b", 2) == .null)
  }
}
