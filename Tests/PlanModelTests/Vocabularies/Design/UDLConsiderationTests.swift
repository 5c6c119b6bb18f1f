import PlanModel
import Testing

@Suite("UDL consideration")
struct UDLConsiderationTests {
  static let considerations = UDLConsideration.vocabulary.entries.map(\.code)

  @Test(
    "Considerations bear the names that their authors gave them",
    arguments: [
      ("1.2", "Support multiple ways to perceive information"),
      ("4.1", "Vary and honor the methods for response, navigation, and movement"),
      ("6.5", "Challenge exclusionary practices"),
      ("7.3", "Nurture joy and play"),
      ("8.5", "Offer action-oriented feedback"),
      ("9.4", "Cultivate empathy and restorative practices"),
      (
        "4.2",
        "Optimize access to accessible materials and assistive and accessible technologies "
          + "and tools"
      ),
    ] as [(UDLConsideration, String)]
  )
  func names(consideration: UDLConsideration, name: String) {
    #expect(consideration.name == name)
    #expect(UDLConsideration(matching: name) == consideration)
  }

  @Test("Each consideration is one of its guideline's, and of its principle's")
  func links() {
    let wrong = Self.considerations.filter { consideration in
      let guideline = consideration.guideline
      let prefix = "\(guideline?.rawValue ?? "none")."
      return guideline?.considerations.contains(consideration) != true
        || consideration.principle?.considerations.contains(consideration) != true
        || !consideration.rawValue.hasPrefix(prefix)
    }
    #expect(wrong.isEmpty)
    #expect(Self.considerations.count == 36)
  }

  @Test("The considerations sort by their numbers")
  func order() {
    #expect(Array(Self.considerations.reversed()).sorted() == Self.considerations)
    #expect(
      Self.considerations.map(\.rawValue) == Self.considerations.map(\.rawValue).sorted()
    )
  }

  @Test(
    "A number that is not listed belongs nowhere",
    arguments: ["1.4", "10.1", "11", "1", "", "x"] as [UDLConsideration]
  )
  func unlisted(consideration: UDLConsideration) {
    #expect(consideration.guideline == nil)
    #expect(consideration.principle == nil)
    #expect(UDLConsideration(matching: consideration.rawValue) == nil)
  }
}
