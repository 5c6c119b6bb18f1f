import PlanCodec
import PlanModel
import Testing

@Suite("JSON syntax")
struct JSONSyntaxTests {
  @Test("Text by RFC 8259 is accepted, whole and as an unknown member of a plan")
  func accepted() {
    #expect(JSONCases.accepted.filter { PlanJSON.check(Array($0.utf8)) != nil } == [])
    let refused = JSONCases.accepted.filter { text in
      let plan = Array(PlanTexts.plan(#""x":"# + text).utf8)
      return (try? PlanJSON.decode(LearningPlan.self, from: plan)) == nil
    }
    #expect(refused == [])
  }

  @Test("Text that two readers could read differently is refused with its code")
  func refused() {
    let wrong = JSONCases.refused.filter { text, code in
      PlanJSON.check(Array(text.utf8))?.code.rawValue != code
    }
    #expect(wrong.map(\.text) == [])
    #expect(JSONCases.refused.count + JSONCases.accepted.count >= 200)
  }

  @Test("What is refused is refused in unknown members at every depth too")
  func refusedInside() {
    let kept = JSONCases.refused.map(\.text).filter { text in
      let plain = PlanTexts.plan(#""x":"# + text)
      let nested = PlanTexts.plan(
        #""targets":["# + PlanTexts.target(#""x":{"y":"# + text + "}") + "]"
      )
      return [plain, nested].contains {
        (try? PlanJSON.decode(LearningPlan.self, from: Array($0.utf8))) != nil
      }
    }
    #expect(kept == [])
  }

  @Test("Bytes that are not UTF-8 are refused in values, names and unknown members")
  func invalidUTF8() {
    let kept = JSONCases.invalidUTF8.filter { bad in
      let quoted = [UInt8(ascii: "\"")] + bad + [UInt8(ascii: "\"")]
      let name = Array("{".utf8) + quoted + Array(":1}".utf8)
      let member = Array(PlanTexts.plan("").dropLast().utf8) + Array(#","x":"#.utf8)
      let codes = [quoted, name].map { PlanJSON.check($0)?.code }
      let reading = PlanJSON.read(LearningPlan.self, from: member + quoted + [0x7D])
      return codes != [.invalidUTF8, .invalidUTF8]
        || reading.problems.errors.map(\.code) != [.invalidUTF8]
    }
    #expect(kept == [])
  }

  @Test("One byte order mark at the start is ignored, and any other is refused")
  func byteOrderMark() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(PlanJSON.check(mark + [0x31]) == nil)
    #expect(PlanJSON.check(mark + mark + [0x31])?.code == .unexpectedByte)
    #expect(PlanJSON.check(mark)?.code == .unexpectedEnd)
    #expect(PlanJSON.check([0x31] + mark)?.code == .trailingContent)
    let wide: [[UInt8]] = [
      [0xFE, 0xFF, 0, 0x31], [0xFF, 0xFE, 0x31, 0], [0, 0x31], [0x31, 0],
    ]
    #expect(wide.filter { PlanJSON.check($0) == nil } == [])
  }

  @Test("Every beginning of a text is refused, and never stops the program")
  func cuts() {
    let whole = PlanTexts.plan(
      #""x":[1.5e3,"\u00e9\ud83d\ude00é",{"a":null,"b":true}],"needs":[]"#
    )
    let bytes = Array(whole.utf8)
    #expect(PlanJSON.check(bytes) == nil)
    let kept = bytes.indices.filter { end in
      let beginning = Array(bytes[..<end])
      return PlanJSON.check(beginning) == nil
        || PlanJSON.read(LearningPlan.self, from: beginning).document != nil
    }
    #expect(kept == [])
  }

  @Test("Changed bytes never stop the program, and both readers agree on them")
  func mutations() {
    var random = SeededRandom(seed: 3)
    let bytes = Array(
      PlanTexts.plan(#""x":[-1.5e3,"\u00e9\ud83d\ude00é",{"a":null,"":{}}]"#).utf8
    )
    var disagreements = 0
    for _ in 0..<3_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        changed[place] =
          Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array(#"{}[]",:\/0e-. é"#.utf8).randomElement(using: &random) ?? 0
      }
      let isJSON = PlanJSON.check(changed) == nil
      let isValue = (try? JSONValue(parsing: changed)) != nil
      let isPlan = (try? PlanJSON.decode(LearningPlan.self, from: changed)) != nil
      if isJSON != isValue || (isPlan && !isJSON) { disagreements += 1 }
    }
    #expect(disagreements == 0)
  }
}
