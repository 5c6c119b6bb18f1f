import PlanModel
import PlanProgress
import Testing

@Suite("Conservative dual criterion")
struct DualCriterionTests {
  @Test(
    "SV-036: phases 1 and 4 of exampleABAB as the manual of scan prints them",
    arguments: [
      (PublishedPhases.howard, 10, 10, 0.0009765625, true),
      (PublishedPhases.sheldon, 4, 10, 0.828125, false),
      (PublishedPhases.leonard, 7, 7, 0.0078125, true),
    ]
  )
  func published(
    phases: PublishedPhases,
    beyond: Int,
    count: Int,
    probability: Double,
    isSystematic: Bool
  ) throws {
    let found = try phases.compared().dualCriterion()
    #expect(found.beyond == beyond)
    #expect(found.count == count)
    #expect(found.before == phases.before.count)
    #expect((found.probability - probability).magnitude < 1e-12)
    #expect(found.isSystematic == isSystematic)
  }

  @Test("A trend that simply goes on is not beyond itself")
  func trendOnly() throws {
    let found = try PublishedPhases.trendOnly.compared().dualCriterion(shift: 0)
    #expect(found.beyond == 0)
    #expect(found.probability == 1)
  }

  @Test("Values equal to a level baseline are not beyond it")
  func level() throws {
    let comparison = try PhaseComparison(
      before: [0.1, 0.1, 0.1],
      after: [0.1, 0.1, 0.2, 0.1]
    )
    #expect(try comparison.dualCriterion().beyond == 1)
  }

  @Test("A larger shift never counts more values")
  func shifts() throws {
    let comparison = try PublishedPhases.sheldon.compared()
    let counts = try [0, 0.25, 0.5, 1].map {
      try comparison.dualCriterion(shift: $0).beyond
    }
    #expect(counts == counts.sorted(by: >))
  }

  @Test("Levels, an unknown order and a shift that can't be have a reason")
  func refusals() throws {
    let levels = try PublishedPhases.howard.compared(.ordinal)
    #expect(throws: CannotJudgeReason.ordinalScale) { try levels.dualCriterion() }
    let point = TrendPoint(week: 1, value: 2)
    let sameDay = try PhaseComparison(
      pointsBefore: [point, point, point],
      pointsAfter: (2...4).map { TrendPoint(week: Double($0), value: 3) }
    )
    #expect(throws: CannotJudgeReason.orderUnknown) { try sameDay.dualCriterion() }
    let comparison = try PublishedPhases.howard.compared()
    for shift in [-0.1, 1.1, .nan, .infinity] {
      #expect(throws: CannotJudgeReason.methodNumberInvalid) {
        try comparison.dualCriterion(shift: shift)
      }
    }
  }
}
