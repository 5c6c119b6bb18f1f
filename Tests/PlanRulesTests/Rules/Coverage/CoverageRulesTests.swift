import PlanModel
import PlanRules
import Testing

@Suite("Rules about what a plan covers")
struct CoverageRulesTests {
  func codes(
    in yearGroup: YearGroup? = nil,
    setting: (inout RuleContext) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> [RuleID] {
    LinkedExample.codes(.coverage, in: yearGroup, setting: setting, change)
  }

  @Test("A linked plan has nothing to look at")
  func silent() {
    #expect(codes { _ in } == [])
  }

  @Test(
    "A local or older name of an area counts as the area, and the current name is said",
    arguments: [
      ("Social, Emotional Wellbeing", .socialEmotionalAndMentalHealth),
      ("BESD", .socialEmotionalAndMentalHealth),
      ("Physical and sensory", .sensoryAndPhysical),
    ] as [(AreaOfNeed, AreaOfNeed)]
  )
  func localNames(area: AreaOfNeed, current: AreaOfNeed) {
    let findings = LinkedExample.findings(.coverage) {
      $0.areasWithoutNeed.removeAll { $0 == current }
      $0.targets[0].areas.append(area)
    }
    #expect(findings.map(\.rule) == [.areaNameNotCurrent])
    #expect(findings.first?.severity == .info)
    #expect(findings.first?.message.contains(current.name) == true)
    #expect(findings.first?.path.pointer == "/targets/0/areas")
  }

  @Test("An area of another list, or of nobody's, is no local name")
  func otherCodes() {
    let found = codes { $0.targets[0].areas += [.executiveFunction, "Needs", ""] }
    #expect(found == [])
  }

  @Test("An area without need that has a target or a need is contradicted once")
  func contradicted() {
    let byTarget = codes { $0.targets[0].areas.append(.sensoryAndPhysical) }
    let byNeed = codes { $0.areasWithoutNeed.append($0.needs[0].area) }
    #expect(byTarget == [.areaContradicted])
    #expect(byNeed == [.areaContradicted])
  }

  @Test("A need without a target is left alone once a target is linked or in its area")
  func needWithoutTarget() {
    func addNeed(to plan: inout LearningPlan) {
      plan.needs.append(Need(id: "n-2", area: .sensoryAndPhysical))
      plan.areasWithoutNeed.removeAll { $0 == .sensoryAndPhysical }
      plan.outcomes[0].needs.append("n-2")
    }
    let linked = codes {
      addNeed(to: &$0)
      $0.targets[0].needs.append("n-2")
    }
    let inArea = codes {
      addNeed(to: &$0)
      $0.targets[0].areas.append(.sensoryAndPhysical)
    }
    #expect(codes(addNeed) == [.needWithoutTarget])
    #expect(linked == [])
    #expect(inArea == [])
  }

  @Test(
    "Pathways are asked for in the school's years, and do no harm in others",
    arguments: [
      ("9", []), ("10", [.pathwaysNotAllNamed]), ("14", [.pathwaysNotAllNamed]),
    ]
      as [(YearGroup, [RuleID])]
  )
  func years(year: YearGroup, expected: [RuleID]) {
    #expect(codes(in: year) { _ in } == expected)
    let none = codes(in: year) { $0.targets[0].pathway = nil }
    #expect(none == (expected.isEmpty ? [] : [.pathwayMissing]))
  }

  @Test("The pathways that are missing are named, whatever name the others go by")
  func pathwaysByName() {
    let findings = LinkedExample.findings(.coverage, in: "12") {
      $0.targets[0].pathway = "Participation"
      $0.outcomes[0].pathway = "Community Inclusions"
    }
    #expect(
      findings.map(\.message) == [
        "Not named: Independent living; Being as healthy as possible in adult life."
      ]
    )
  }

  @Test(
    "Employment and Participation are a choice; either of them alone is fine",
    arguments: [
      ("Participation", "participation", true), ("Employment", "employment", true),
      ("Employment", "health", true), ("Employment", "Participation", false),
      ("Participation", "employment", false),
    ] as [(Pathway, Pathway, Bool)]
  )
  func choice(first: Pathway, second: Pathway, isFine: Bool) {
    func both(_ plan: inout LearningPlan) {
      plan.targets[0].pathway = first
      plan.outcomes[0].pathway = second
    }
    #expect(codes(both) == (isFine ? [] : [.pathwayNotChosen]))
    #expect(codes(setting: { $0.school.pathwayChoices = ["Employment"] }, both) == [])
  }

  @Test("A school with very many areas is no trap")
  func manyAreas() {
    let found = codes(
      setting: { context in
        context.school.areas = (0..<100).map { AreaOfNeed(rawValue: "area \($0)") }
      },
      { _ in }
    )
    #expect(found == [.areaMissing])
  }
}
