import PlanModel
import PlanSchedule
import Testing

@Suite("Single deadlines of EHC plans")
struct SingleDeadlineTests {
  let profile = StatutoryProfile.england2014

  @Test("A plan is sent fourteen weeks after reassessment was agreed")
  func reassessment() {
    let deadline = profile.reassessment(agreed: "2026-06-15", claiming: [.schoolClosed])
    #expect(deadline?.day == "2026-09-21")
    #expect(deadline?.isDisapplied == true)
  }

  @Test("An authority may refuse to assess again for six months, and owes nothing then")
  func refusal() {
    let deadline = profile.reassessmentRefusal(lastAssessed: "2026-08-31")
    #expect(deadline?.day == "2027-02-28")
    #expect(deadline?.bound == .minimum)
  }

  @Test("The list of pupils is due two weeks before the term")
  func list() {
    #expect(profile.reviewList(termStarts: "2027-01-04")?.day == "2026-12-21")
    #expect(profile.reviewList(termStarts: .first) == nil)
  }
}
