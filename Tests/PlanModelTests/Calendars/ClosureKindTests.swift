import PlanModel
import Testing

@Suite("Closure kind")
struct ClosureKindTests {
  @Test(
    "The words that schools export name a kind",
    arguments: [
      ("Half Term", .halfTerm), ("half-term holiday", .halfTerm), ("INSET", .inset),
      ("Staff Training Day", .inset), ("Bank Holiday", .bankHoliday),
      ("Closure", .closure), ("Holiday", .holiday), ("Easter Holiday", .holiday),
      ("Term", nil), ("", nil),
    ] as [(String, ClosureKind?)]
  )
  func matching(text: String, kind: ClosureKind?) {
    #expect(ClosureKind.vocabulary.code(matching: text) == kind)
  }

  @Test("A kind that nobody knows is kept")
  func unknown() {
    let kind: ClosureKind = "polling"
    #expect(kind.rawValue == "polling")
    #expect(!kind.isKnown)
  }
}
