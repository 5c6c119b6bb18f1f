import PlanModel
import PlanRules
import Testing

@Suite("Rules about the outcomes of an EHC plan")
struct EHCOutcomeRuleTests {
  func found(
    _ outcomes: [EHCOutcome],
    kind: PlanKind = .ehcLinkedPlan,
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) -> Int {
    let pupil = Pupil(id: "pupil-1").with {
      $0.ehcPlan = EHCPlan().with { $0.outcomes = outcomes }
    }
    return LinkedExample.codes(.goldenThread, setting: { $0.pupil = pupil }) {
      $0.kind = kind
      change(&$0)
    }.filter { $0 == .ehcOutcomeUnserved }.count
  }

  static let outcomes = [
    EHCOutcome(reference: "E1", text: "Travels alone"), EHCOutcome(reference: "E2"),
  ]

  @Test("Each outcome of the EHC plan wants a target, by reference or in its words")
  func each() {
    #expect(found([]) == 0)
    #expect(found(Self.outcomes) == 2)
    #expect(found(Self.outcomes) { $0.targets[0].ehcOutcome = "E2" } == 1)
    #expect(found(Self.outcomes) { $0.targets[0].ehcOutcome = "e2" } == 1)
    #expect(found(Self.outcomes) { $0.targets[0].ehcOutcome = "travels alone" } == 1)
  }

  @Test("A target that leads to the outcome in the plan complements it")
  func throughOutcome() {
    #expect(found(Self.outcomes) { $0.outcomes[0].ehcReference = "E1" } == 1)
    let outcome = Outcome(id: "o-2", text: "Travels alone").with {
      $0.ehcReference = "E1"
    }
    #expect(found([]) { $0.outcomes.append(outcome) } == 1)
  }

  @Test("A plan that stands beside no EHC plan is not asked")
  func notLinked() {
    #expect(found(Self.outcomes, kind: .senSupportPlan) == 0)
  }
}
