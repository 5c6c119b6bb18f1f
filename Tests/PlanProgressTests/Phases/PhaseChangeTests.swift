import PlanModel
import PlanProgress
import Testing

@Suite("Changes of phase")
struct PhaseChangeTests {
  @Test("Every reason has a clause of its own, also one that is not known")
  func clauses() {
    let reasons: [PhaseChangeReason] = [
      .provision, .tool, .level, .setter, .workBegan, .renamed,
      PhaseChangeReason(rawValue: "vendor.moon"),
    ]
    let texts = reasons.map(\.description)
    #expect(Set(texts).count == texts.count)
    #expect(!texts.contains { $0.hasSuffix(".") })
  }

  @Test("Changes are equal if day, reason and name are")
  func equality() {
    let change = PhaseChange(on: "2026-10-12", reason: .tool, name: "new probe")
    #expect(change == PhaseChange(on: "2026-10-12", reason: .tool, name: "new probe"))
    #expect(change != PhaseChange(on: "2026-10-12", reason: .tool))
    #expect(change != PhaseChange(on: "2026-10-13", reason: .tool, name: "new probe"))
  }
}
