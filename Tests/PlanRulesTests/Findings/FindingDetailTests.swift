import PlanModel
import PlanRules
import Testing

@Suite("Details of findings")
struct FindingDetailTests {
  @Test(
    "A detail is put into words when it is read",
    arguments: [
      (.count(3), "3"),
      (.count(3, of: 10), "3 of 10"),
      (.number(4.5), "4.5"),
      (.day("2026-09-07"), "2026-09-07"),
      (.names(["Cognition and learning", "Health"]), "Cognition and learning; Health"),
      (.names([]), ""),
      (.areas([.cognitionAndLearning]), "Cognition and learning"),
      (.areas(["ourOwn"]), "ourOwn"),
      (.text("as written"), "as written"),
      ("a literal", "a literal"),
    ] as [(FindingDetail, String)]
  )
  func words(detail: FindingDetail, words: String) {
    #expect(detail.description == words)
  }

  @Test("Details of different kinds differ, whatever they read like")
  func kinds() {
    #expect(FindingDetail.count(3) != FindingDetail.text("3"))
    #expect(FindingDetail.count(3) == FindingDetail.count(3))
  }
}
