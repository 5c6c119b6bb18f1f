import PlanModel
import Testing

@Suite("Target style")
struct TargetStyleTests {
  @Test("Three styles leave the outcome open; the others and unknown ones do not")
  func openOutcomes() {
    let open = TargetStyle.vocabulary.entries.map(\.code).filter(\.isOpenOutcome)
    #expect(open == [.scruffy, .engagement, .mapp])
    #expect(!TargetStyle(rawValue: "example.org/wild").isOpenOutcome)
  }

  @Test(
    "The names in use find their style",
    arguments: [
      (.smart, "SMART"), (.fast, "FAST"), (.scruffy, "Scruffy Targets"),
      (.scruffy, "\u{2018}Scruffy\u{2019}"), (.attainmentScale, "GAS"),
      (.attainmentScale, "Goal Attainment Scaling"), (.engagement, "Engagement Model"),
      (.mapp, "MAPP"),
    ] as [(TargetStyle, String)]
  )
  func aliases(style: TargetStyle, text: String) {
    #expect(TargetStyle(matching: text) == style)
  }
}
