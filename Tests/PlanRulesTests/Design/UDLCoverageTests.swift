import PlanModel
import PlanRules
import Testing

@Suite("Map of learning design")
struct UDLCoverageTests {
  static let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
    $0.supports = [
      Support(id: "u-1", text: "Text-to-speech").with {
        $0.considerations = [.decodingOfTextAndNotation, .multipleWaysToPerceive]
      },
      Support(id: "u-2", text: "Frames").with { $0.considerations = ["12.9"] },
    ]
    $0.strategies = [
      Strategy(id: "s-1", text: "Offers a choice").with {
        $0.considerations = [.choiceAndAutonomy, .multipleWaysToPerceive]
      }
    ]
  }

  @Test("Considerations are sorted by their principle, and counted")
  func principles() {
    let coverage = UDLCoverage(of: Self.plan)
    #expect(
      coverage.considerations(of: .representation).map(\.rawValue) == ["1.2", "2.2"]
    )
    #expect(coverage.considerations(of: .engagement) == [.choiceAndAutonomy])
    #expect(coverage.considerations(of: .actionExpression) == [])
    #expect(coverage.uses(of: .multipleWaysToPerceive) == 2)
    #expect(coverage.uses(of: .joyAndPlay) == 0)
    #expect(coverage.unknownCodes == ["12.9"])
  }

  @Test("The principles share out all considerations that are named")
  func law() {
    let coverage = UDLCoverage(of: Self.plan)
    let principles = UDLPrinciple.vocabulary.entries.map(\.code)
    let shared = principles.flatMap { coverage.considerations(of: $0) }
    #expect(shared.sorted() == coverage.considerations)
  }

  @Test("A plan without supports has an empty map")
  func empty() {
    let coverage = UDLCoverage(of: LearningPlan(id: "plan-1", pupil: "p-1"))
    #expect(coverage.considerations == [])
    #expect(coverage.unknownCodes == [])
  }
}
