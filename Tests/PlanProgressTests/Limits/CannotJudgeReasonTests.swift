import PlanProgress
import Testing

@Suite("Reasons why something can't be judged")
struct CannotJudgeReasonTests {
  @Test("A reason that is not known is kept and has words")
  func unknown() {
    let reason = CannotJudgeReason(rawValue: "vendor.moon")
    #expect(reason.rawValue == "vendor.moon")
    #expect(reason.description == "the reason is not known to this version")
  }

  @Test("The words of a known reason are a clause")
  func words() {
    #expect("\(CannotJudgeReason.unitMismatch)".contains("different units"))
    #expect(!"\(CannotJudgeReason.unitMismatch)".hasSuffix("."))
  }
}
