import PlanModel
import Testing

@Suite("EHC cease reason")
struct EHCCeaseReasonTests {
  @Test("The reasons are numbered from one to nine")
  func numbers() {
    let codes = EHCCeaseReason.vocabulary.entries.map(\.code.rawValue)
    #expect(codes == (1...9).map(String.init))
    #expect(EHCCeaseReason(matching: "4") == .paidEmployment)
    #expect(EHCCeaseReason(matching: "Higher education") == .higherEducation)
    #expect(EHCCeaseReason(matching: "10") == nil)
  }
}
