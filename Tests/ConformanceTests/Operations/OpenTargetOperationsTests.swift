import PlanCodec
import Testing

@Suite("Operations on open targets")
struct OpenTargetOperationsTests {
  @Test("An open intention is not asked to be SMART")
  func openIntention() {
    let intention: JSONValue = ["profile": "scruffy", "text": "Explores sounds"]
    let output = Asked("ruleProfile", ["intention": intention]).output
    #expect(output?["smartFindings"] == [])
    #expect(output?["valid"] == false)
    #expect(output?["withoutReviewFindings"] == .null)
    let smart: JSONValue = ["profile": "smart", "text": "Amir will improve."]
    let findings = Asked("ruleProfile", ["intention": smart]).output?["smartFindings"]
    #expect(findings?.elements?.contains("S2.vagueVerb") == true)
  }
}
