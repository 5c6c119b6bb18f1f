import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Request text")
struct RequestTextTests {
  /// A value of depth 64.
  private static let deepest =
    String(repeating: #"{"a":["#, count: 32) + String(repeating: "]}", count: 32)

  private static func request(_ members: String) -> String {
    #"{"seq":4,"op":"none","input":{\#(members)}}"#
  }

  @Test("A value in the input may nest as deep as a document of its own")
  func depth() throws {
    let deepest = Self.deepest
    #expect(PlanJSON.check(Array(deepest.utf8)) == nil)
    let text = Self.request(#""plan":\#(deepest),"other":[],"last":{"b":\#(deepest)}"#)
    #expect(Asked(text).errorCode == "invalidJSON")
    let good = Self.request(#""plan":\#(deepest),"other":[],"last":{"b":[null]}"#)
    let value = try RequestText.value(of: Array(good.utf8))
    #expect(value.canonicalBytes == Array(good.utf8))
    let asked = Asked(good)
    #expect(asked.errorCode == "unknownOperation")
    #expect(asked.answer["seq"] == 4)
  }

  @Test("Brackets in strings and escaped quotes open and close nothing")
  func strings() throws {
    let text = Self.request(
      #""a":["}","\"]","\\",{"]":"["}],"b":\#(Self.deepest),"c":["\\\"{"]"#
    )
    #expect(
      try RequestText.value(of: Array(text.utf8)).canonicalBytes == Array(text.utf8)
    )
  }

  @Test(
    "A deep request that is not JSON stays refused",
    arguments: [
      #""a":[}"#, #""a":[1,]"#, #""a":{]"#, #""a":{"b":1,"b":2}"#, #""a":[],"a":[]"#,
      #""a":[]]"#, #""a":["#, #""a":["\"]"#,
    ]
  )
  func refused(members: String) {
    let text = Self.request(#""plan":\#(Self.deepest),\#(members)"#)
    let asked = Asked(text)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidJSON")
  }

  @Test("A string may be as long as a line")
  func longString() {
    #expect(RequestText.limits.stringBytes == LineBuffer().limit)
    #expect(RequestText.limits.bytes >= LineBuffer().limit)
    let letters = Base64.text(of: [UInt8](repeating: 0x20, count: 600_000) + [0x31])
    let asked = Asked("json.check", ["base64": .string(letters)])
    #expect(asked.output == ["accepted": true, "problem": nil])
  }
}
