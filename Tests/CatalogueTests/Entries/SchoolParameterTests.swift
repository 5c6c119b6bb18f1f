import PlanRules
import Testing

@testable import rule_catalogue

@Suite("Decisions of a school")
struct SchoolParameterTests {
  @Test("A changed decision is told apart by its name and value")
  func changed() {
    var school = SchoolProfile()
    school.pfaOnPlanNCYears = nil
    school.targetsPerPlan = 2...3
    let usual = Set(SchoolParameter.all(of: SchoolProfile()))
    let changed = SchoolParameter.all(of: school).filter { !usual.contains($0) }
    #expect(Set(changed.map(\.name)) == ["pfaOnPlanNCYears", "targetsPerPlan"])
    #expect(Set(changed.map(\.value)) == ["not settled", "2 to 3"])
  }

  @Test("Every decision has a name and plain words for its value")
  func plain() {
    let parameters = SchoolParameter.all(of: SchoolProfile())
    let odd = parameters.filter { parameter in
      parameter.name.isEmpty || parameter.value.isEmpty
        || parameter.value.contains { "(<$\"".contains($0) }
    }
    #expect(odd.map(\.name) == [])
  }

  @Test("Every decision that a rule follows is one of the profile")
  func followed() {
    let names = Set(SchoolParameter.all(of: SchoolProfile()).map(\.name))
    let unknown = NamedRuleSet.everyRule.flatMap(\.card.parameters)
      .filter { !names.contains($0) }
    #expect(unknown == [])
  }
}
