import PlanModel
import PlanProgress
import Testing

@Suite("Advice on branches that were agreed on")
struct AgreedBranchTests {
  private func plan(
    _ proposes: ProposedAction = .switchStrategy,
    _ base: LearningPlan = AdviceTests.plan()
  ) -> LearningPlan {
    base.with {
      $0.targets[0].decisionPoints = [
        DecisionPoint(
          id: "d",
          conditions: [
            DecisionCondition(
              metric: .value,
              statistic: .medianOfLast3,
              comparison: .below,
              value: 57,
              atWeek: 10
            )
          ]
        ).with {
          $0.proposes = proposes
          $0.fromStrategy = "s-a"
          $0.toStrategy = "s-b"
        }
      ]
    }
  }

  @Test("A branch comes as it was agreed, after the step on delivery")
  func agreed() throws {
    let advice = try #require(plan().advice(for: "t", asOf: AdviceTests.day))
    #expect(advice.proposals.map(\.action) == [.checkDelivery, .switchStrategy])
    let proposal = advice.proposals[1]
    #expect(proposal.decisionPoint == "d")
    #expect(proposal.fromStrategy == "s-a")
    #expect(proposal.toStrategy == "s-b")
    #expect(advice.decisionPoints.map(\.state) == [.fired])
  }

  @Test("Before its day a branch proposes nothing")
  func before() {
    let day = Cases.day(ofWeek: 10) - .days(1)
    #expect(AdviceTests.actions(plan(), asOf: day)?.contains(.switchStrategy) == false)
  }

  @Test("A branch that was put before people is not proposed again")
  func once() {
    let plan = plan().with {
      $0.proposals = [
        Proposal(id: "p", action: .switchStrategy, target: "t").with {
          $0.decisionPoint = "d"
        }
      ]
    }
    #expect(AdviceTests.actions(plan) == [.checkDelivery])
  }

  @Test("A branch waits for delivery to be looked at where too little took place")
  func deliveryFirst() throws {
    let cancelled = DeliveredSession(
      id: "s",
      provision: "p",
      on: "2026-10-01",
      status: .cancelled
    )
    let waiting = plan().with { $0.deliveredSessions = [cancelled] }
    let advice = try #require(waiting.advice(for: "t", asOf: AdviceTests.day))
    #expect(advice.proposals.map(\.action) == [.checkDelivery])
    #expect(advice.proposals[0].decisionPoint == "d")
    let base = AdviceTests.plan(lookedAt: [.checkDelivery])
    let after = plan(.switchStrategy, base).with { $0.deliveredSessions = [cancelled] }
    #expect(AdviceTests.actions(after) == [.switchStrategy])
  }

  @Test("A branch that would change the target waits for every other step")
  func targetLast() {
    #expect(AdviceTests.actions(plan(.considerChangingTarget)) == [.checkDelivery])
    let four = Array(ProposedAction.stepsInOrder.prefix(4))
    let base = AdviceTests.plan(lookedAt: four)
    #expect(
      AdviceTests.actions(plan(.considerChangingTarget, base)) == [
        .considerChangingTarget
      ]
    )
  }
}
