import PlanModel
import PlanSchedule
import Testing

@Suite("Advised cadences")
struct AdvisedCadenceTests {
  @Test("Each has an identifier of its own and a known schedule")
  func table() {
    let all = AdvisedCadence.all
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(all.allSatisfy { $0.kind.isKnown && !$0.title.isEmpty })
    #expect(Set(all.map(\.kind)) == Set(MonitoringKind.all))
  }

  @Test("None stands as law, and none as read that was not")
  func force() {
    #expect(AdvisedCadence.all.allSatisfy { $0.force != .must })
    #expect(AdvisedCadence.all.allSatisfy { !$0.citation.isVerified })
  }

  @Test("The advice for a child under five ends the day before the birthday")
  func underFive() {
    let advice = AdvisedCadence.underFive
    #expect(advice.lastDay(dateOfBirth: "2022-06-15") == "2027-06-14")
    #expect(advice.lastDay(dateOfBirth: "2020-02-29") == "2025-02-28")
    #expect(advice.lastDay(dateOfBirth: .last) == nil)
    #expect(AdvisedCadence.senSupport.lastDay(dateOfBirth: "2022-06-15") == nil)
  }
}
