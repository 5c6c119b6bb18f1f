import PlanModel
import Testing

@Suite("Pupil")
struct PupilTests {
  @Test("A pupil is called by the preferred name, and by the only one if there is one")
  func names() {
    let harley = Pupil(id: "p-1", legalForename: "Harold", legalSurname: "Smith").with {
      $0.preferredForename = "Harley"
    }
    #expect(harley.calledName == "Harley")
    #expect(harley.calledSurname == "Smith")
    let mononym = Pupil(id: "p-2", legalSurname: "Anggraini")
    #expect(mononym.calledName == "Anggraini")
    #expect(mononym.calledSurname == nil)
    #expect(Pupil(id: "p-3").calledName == nil)
  }

  @Test("The SEN provision of a day is that of the entry which covers it")
  func provision() {
    let pupil = Pupil(id: "p-1").with {
      $0.senProvision = [
        SENProvisionPeriod(provision: "K", starts: "2024-09-01", ends: "2026-02-15"),
        SENProvisionPeriod(provision: "E", starts: "2026-02-16"),
      ]
    }
    let days: [Day] = ["2024-08-31", "2024-09-01", "2026-02-15", "2026-02-16", .last]
    #expect(days.map { pupil.senProvision(on: $0) } == [nil, "K", "K", "E", "E"])
  }
}
