import PlanModel
import Testing

@Suite("UPN unknown reason")
struct UPNUnknownReasonTests {
  @Test("Ten reasons sort by their numbers, the tenth last")
  func order() {
    let codes = UPNUnknownReason.vocabulary.entries.map(\.code)
    #expect(codes.map(\.rawValue) == (1...10).map { "UN\($0)" })
    #expect(Array(codes.reversed()).sorted() == codes)
  }

  @Test("A reason is found by its code in any case, and no other")
  func matching() {
    #expect(UPNUnknownReason(matching: "un 10") == .requestEnded)
    #expect(UPNUnknownReason(matching: "UN11") == nil)
  }
}
