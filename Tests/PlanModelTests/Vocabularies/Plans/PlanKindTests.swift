import PlanModel
import Testing

@Suite("Plan kind")
struct PlanKindTests {
  @Test(
    "The names in use find their kind",
    arguments: [
      (.senSupportPlan, "My Support Plan"),
      (.senSupportPlan, "SEN Support Plan"),
      (.personalLearningPlan, "PLP"),
      (.personalLearningPlan, "Personalised Learning Plans"),
      (.individualLearningPlan, "ILP"),
      (.individualEducationPlan, "IEP"),
      (.individualEducationPlan, "Individual Education Plans"),
      (.ehcLinkedPlan, "EHCP-linked plan"),
      (.onePageProfile, "One page profile"),
      (.pupilPassport, "Pupil Passport"),
      (.individualSupportPlanDraft, "Digital ISP"),
    ] as [(PlanKind, String)]
  )
  func aliases(kind: PlanKind, text: String) {
    #expect(PlanKind(matching: text) == kind)
  }

  @Test(
    "An individual support plan may be a council's form or the proposed one",
    arguments: ["Individual Support Plan", "ISP"]
  )
  func individualSupportPlan(text: String) {
    let kinds = PlanKind.vocabulary.codes(matching: text)
    #expect(kinds == [.senSupportPlan, .individualSupportPlanDraft])
    #expect(PlanKind(matching: text) == nil)
  }

  @Test("The proposed plan is a draft and can't be chosen")
  func draft() {
    let vocabulary = PlanKind.vocabulary
    #expect(vocabulary.entry(for: .individualSupportPlanDraft)?.status == .draft)
    #expect(!vocabulary.isInForce(.individualSupportPlanDraft, on: "2026-11-24"))
    #expect(vocabulary.isInForce(.senSupportPlan, on: "2026-11-24"))
  }
}
