import PlanCodec
import PlanModel
import Testing

@Suite("JSON value")
struct JSONValueTests {
  @Test("Canonical text reads back as the same value, and is its own canonical text")
  func fixpoint() throws {
    let wrong = try JSONCases.accepted.filter { text in
      let value = try JSONValue(parsing: Array(text.utf8))
      let again = try JSONValue(parsing: value.canonicalBytes)
      return again != value || again.canonicalBytes != value.canonicalBytes
    }
    #expect(wrong == [])
  }

  @Test(
    "Canonical text has no spaces and the shortest escapes, and keeps order and digits",
    arguments: [
      (" [ 1.0 , -0 ] ", "[1.0,-0]"), (#"{ "b":1, "a":2 }"#, #"{"b":1,"a":2}"#),
      (#""\u0041\/\u00e9""#, "\"A/é\""), (#""\u000a\u0008\u001F""#, #""\n\b\u001f""#),
      (#""\ud83d\ude00""#, "\"😀\""), (#""\u007f""#, "\"\u{7F}\""), ("1E+02", "1E+02"),
      (#""\"\\""#, #""\"\\""#), ("[[],{},[{}]]", "[[],{},[{}]]"),
    ]
  )
  func canonical(text: String, expected: String) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)).canonicalText == expected)
  }

  @Test("A value can be looked into by name and kind")
  func lookup() throws {
    let text = #"{"a":[1,"x",true,null],"é":{"b":2.5}}"#
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value["a"]?.elements?.count == 4)
    #expect(value["a"]?.elements?[0].number?.intValue == 1)
    #expect(value["a"]?.elements?[1].text == "x")
    #expect(value["a"]?.elements?[2].flag == true)
    #expect(value["a"]?.elements?[3].isNull == true)
    #expect(value["\u{E9}"]?["b"]?.number?.number == 2.5)
    #expect(value["e\u{301}"] == nil)
    #expect(value["c"] == nil)
    #expect(value["a"]?["b"] == nil)
    #expect(value.text == nil && value.flag == nil && value.number == nil)
    #expect(!value.isNull && value.elements == nil && value.members?.count == 2)
  }

  @Test("Values are equal by their bytes, so twins of normalisation differ")
  func equality() {
    let composed: JSONValue = ["caf\u{E9}": "\u{E9}"]
    let decomposed: JSONValue = ["cafe\u{301}": "e\u{301}"]
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect(JSONValue.Member(name: "a", value: 1) == .init(name: "a", value: 1))
    #expect(
      JSONValue.Member(name: "\u{E9}", value: 1) != .init(name: "e\u{301}", value: 1)
    )
  }

  @Test("A value written in code is the one that its text gives")
  func literals() throws {
    let value: JSONValue = ["a": [1, true, nil, "x"], "b": [:], "c": []]
    #expect(value.canonicalText == #"{"a":[1,true,null,"x"],"b":{},"c":[]}"#)
    #expect(try JSONValue(parsing: value.canonicalBytes) == value)
  }
}
