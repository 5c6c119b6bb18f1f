import PlanModel
import Testing

@Suite("UDL guideline")
struct UDLGuidelineTests {
  static let guidelines = UDLGuideline.vocabulary.entries.map(\.code)

  @Test("Nine guidelines hold 36 considerations between them")
  func counts() {
    let counts = Self.guidelines.map(\.considerations.count)
    #expect(counts == [3, 5, 4, 2, 4, 5, 4, 5, 4])
    #expect(counts.reduce(0, +) == 36)
  }

  @Test("The numbers run from representation through expression to engagement")
  func principles() {
    #expect(Self.guidelines.map(\.rawValue) == (1...9).map(String.init))
    #expect(
      Self.guidelines.map(\.principle) == [
        .representation, .representation, .representation,
        .actionExpression, .actionExpression, .actionExpression,
        .engagement, .engagement, .engagement,
      ]
    )
    #expect(UDLGuideline(rawValue: "10").principle == nil)
    #expect(UDLGuideline(rawValue: "10").considerations.isEmpty)
  }

  @Test("A guideline is found by its number and by its name")
  func matching() {
    #expect(UDLGuideline(matching: "7") == .interestsAndIdentities)
    #expect(UDLGuideline(matching: "Guideline 7") == .interestsAndIdentities)
    #expect(UDLGuideline(matching: "Design options for perception") == .perception)
    #expect(UDLGuideline(matching: "Language and symbols") == .languageAndSymbols)
  }
}
