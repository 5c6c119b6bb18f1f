import PlanModel
import PlanRules
import Testing

@Suite("Rules about how many targets there are and what comes of them")
struct TargetLifeRulesTests {
  func codes(_ change: (inout LearningPlan) -> Void) -> [RuleID] {
    LinkedExample.codes(.goldenThread, change)
  }

  @Test(
    "Targets worked on at one time are counted against the school's number",
    arguments: [(0, false), (1, true), (4, true), (5, false)]
  )
  func count(count: Int, isFine: Bool) {
    let found = codes { plan in
      let target = plan.targets[0]
      let verbs = ["solve", "read", "ask", "fasten", "draw"]
      plan.targets = (0..<count).map { number in
        target.with { $0.skill = Skill(verb: verbs[number], object: "it") }
      }
    }
    #expect(found.contains(.targetCount) == !isFine)
  }

  @Test("Targets that are on hold or over do not count, nor does a page without targets")
  func notCounted() {
    let held = codes { plan in
      let held = plan.targets[0].with {
        $0.skill?.verb = "draw"
        $0.lifecycle = .onHold
      }
      let done = plan.targets[0].with {
        $0.lifecycle = .completed
        $0.achievement = .met
      }
      plan.targets += [held, held.with { $0.skill?.verb = "cut" }, done, done]
    }
    let page = codes {
      $0.kind = .onePageProfile
      $0.targets = []
    }
    #expect(held == [])
    #expect(!page.contains(.targetCount))
  }

  @Test("A completed target has its result in itself or in a review")
  func results() {
    func completed(_ change: (inout LearningPlan) -> Void) -> Bool {
      codes {
        $0.targets[0].lifecycle = .completed
        change(&$0)
      }.contains(.resultMissing)
    }
    let progress = TargetProgress(target: "t-1", achievement: .met)
    #expect(completed { _ in })
    #expect(!completed { $0.targets[0].achievement = .discontinued })
    #expect(!completed { $0.reviews[0].progress = [progress] })
    #expect(!codes { $0.targets[0].lifecycle = .cancelled }.contains(.resultMissing))
  }

  @Test("A reason or the research behind a strategy says why it was chosen")
  func reasons() {
    #expect(codes { $0.strategies[0].reason = "  " } == [.strategyReasonMissing])
    let researched = codes {
      $0.strategies[0].reason = nil
      $0.strategies[0].evidenceBase = "A guidance report on mathematics"
    }
    #expect(researched == [])
  }
}
