import PlanModel
import Testing

@Suite("UDL principle")
struct UDLPrincipleTests {
  static let principles = UDLPrinciple.vocabulary.entries.map(\.code)

  @Test("Three principles hold thirteen, twelve and eleven considerations")
  func counts() {
    #expect(Self.principles == [.engagement, .representation, .actionExpression])
    #expect(Self.principles.map(\.considerations.count) == [13, 12, 11])
    #expect(Self.principles.map(\.guidelines.count) == [3, 3, 3])
  }

  @Test("An unknown principle holds nothing")
  func unknown() {
    #expect(UDLPrinciple(rawValue: "luck").guidelines.isEmpty)
    #expect(UDLPrinciple(rawValue: "luck").considerations.isEmpty)
  }

  @Test(
    "A principle is found by the names that teachers use",
    arguments: [
      (.engagement, "Multiple means of engagement"),
      (.representation, "Representation"),
      (.actionExpression, "Multiple means of expression"),
      (.actionExpression, "Action & Expression"),
    ] as [(UDLPrinciple, String)]
  )
  func matching(principle: UDLPrinciple, text: String) {
    #expect(UDLPrinciple(matching: text) == principle)
  }

  @Test("All lists are of the same version and name their author")
  func versions() {
    let ids = ["udlPrinciple", "udlGuideline", "udlConsideration"]
    let lists = ids.compactMap(Vocabularies.all.vocabulary(withID:))
    #expect(lists.map(\.version) == ["3.0", "3.0", "3.0"])
    #expect(lists.allSatisfy { $0.source.hasPrefix("CAST") })
  }
}
