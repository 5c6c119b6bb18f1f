import PlanModel
import Testing

@Suite("Identifier")
struct IdentifierTests {
  @Test(
    "Text of 1 to 256 bytes without control characters is an identifier",
    arguments: ["p", "plan-1", "a b", "\u{1F600}", String(repeating: "x", count: 256)]
  )
  func accepted(text: String) {
    #expect(LearningPlan.ID(text)?.text == text)
  }

  @Test(
    "Other text is none",
    arguments: [
      "", "a\n", "\0", "\u{7F}", String(repeating: "x", count: 257),
      String(repeating: "é", count: 129),
    ]
  )
  func refused(text: String) {
    #expect(LearningPlan.ID(text) == nil)
  }

  @Test("Identifiers are told apart by their bytes alone")
  func bytes() {
    let spellings: [Target.ID] = ["caf\u{E9}", "cafe\u{301}", "Cafe", "cafe", "cafe "]
    #expect(Set(spellings).count == 5)
    #expect(spellings.sorted().first == "Cafe")
    let written: [Target.ID] = ["b", "a", "aa", "B"]
    #expect(written.sorted() == ["B", "a", "aa", "b"])
  }

  @Test("Equivalent texts of the same length are two identifiers, and ASCII is itself")
  func equivalents() {
    let dotAbove: Target.ID = "q\u{307}\u{323}"
    let dotBelow: Target.ID = "q\u{323}\u{307}"
    #expect(dotAbove.text.utf8.count == dotBelow.text.utf8.count)
    #expect(dotAbove != dotBelow)
    let copy = String(decoding: Array("a-longer-target-0417".utf8), as: UTF8.self)
    #expect(Target.ID("a-longer-target-0417") == Target.ID(copy))
    #expect(Target.ID("a-longer-target-0417") != Target.ID("a-longer-target-0418"))
    #expect(Target.ID("\u{212A}") != "K")
  }

  @Test("Text of many combining marks is compared and hashed quickly enough to try often")
  func marks() {
    let marks = String(repeating: "\u{301}\u{327}", count: 60)
    let identifiers = (0..<2_000).compactMap { Pupil.ID("\($0)\(marks)") }
    #expect(Set(identifiers).count == 2_000)
  }

  @Test("A literal that may be no identifier is a programmer's error")
  func literal() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let id: Pupil.ID = ""
      _ = id
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("an identifier literal has 1 to 256 bytes"))
  }
}
