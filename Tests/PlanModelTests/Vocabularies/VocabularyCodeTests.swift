import PlanModel
import Testing

@Suite("Vocabulary code")
struct VocabularyCodeTests {
  static let composed = AreaOfNeed(rawValue: "caf\u{E9}")
  static let decomposed = AreaOfNeed(rawValue: "cafe\u{301}")
  static let texts = [
    "SEMH", "", "nobody's", "caf\u{E9}", "cafe\u{301}", "\u{0}", " CI ",
  ]

  @Test("Any text is a code and reads back from its own text", arguments: texts)
  func roundTrip(text: String) {
    let code = AreaOfNeed(rawValue: text)
    #expect(code.fieldText.utf8.elementsEqual(text.utf8))
    #expect(AreaOfNeed(fieldText: code.fieldText) == code)
  }

  @Test("An unknown code is its own name")
  func unknown() {
    let code: AreaOfNeed = "example.org/music"
    #expect(!code.isKnown)
    #expect(code.name == "example.org/music")
    #expect(code.description == "example.org/music")
  }

  @Test("Two spellings of one letter are two codes")
  func bytes() {
    #expect((Self.composed == Self.decomposed) == false)
    #expect(Self.composed != Self.decomposed)
    #expect(Set([Self.composed, Self.decomposed]).count == 2)
  }

  @Test("Known codes sort in their official order, before unknown ones in that of bytes")
  func order() {
    let codes: [AreaOfNeed] = ["Zebra", "SP", "sensory", "Abacus", "SEMH", "CI", "CL"]
    #expect(codes.sorted() == ["CI", "CL", "SEMH", "SP", "sensory", "Abacus", "Zebra"])
  }

  @Test("Of two different codes exactly one comes first")
  func totalOrder() {
    let codes = Self.texts.map(AreaOfNeed.init(rawValue:)) + AreaOfNeed.fourAreas
    let pairs = codes.flatMap { one in codes.map { (one, $0) } }
    let wrong = pairs.filter { one, other in
      [one < other, one == other, other < one].count { $0 } != 1
    }
    #expect(wrong.isEmpty)
  }

  @Test("A code is made from text only if the text names just one")
  func matching() {
    #expect(AreaOfNeed(matching: "c & l") == .cognitionAndLearning)
    #expect(AreaOfNeed(matching: "music") == nil)
    #expect(ContributorRole(matching: "Teacher") == nil)
  }

  @Test("Long codes of combining marks can be kept in a set")
  func hostileCodes() {
    let marks = String(repeating: "\u{301}\u{323}", count: 20_000)
    let codes = (0..<50).map { AreaOfNeed(rawValue: "\($0)" + marks) }
    #expect(Set(codes).count == 50)
    #expect(codes.allSatisfy { !$0.isKnown })
  }
}
