import PlanModel
import Testing

@Suite("Authority review outcome")
struct AuthorityReviewOutcomeTests {
  @Test("A review ends in one of three ways")
  func outcomes() {
    let codes = AuthorityReviewOutcome.vocabulary.entries.map(\.code.rawValue)
    #expect(codes == ["A", "C", "M"])
    #expect(AuthorityReviewOutcome(matching: "Maintain") == .maintain)
    #expect(AuthorityReviewOutcome(matching: "amended") == .amend)
    #expect(AuthorityReviewOutcome(matching: "C - Cease the plan") == .cease)
    #expect(AuthorityReviewOutcome(matching: "Review") == nil)
  }
}
