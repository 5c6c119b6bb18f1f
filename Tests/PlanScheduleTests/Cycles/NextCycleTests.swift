import PlanModel
import PlanSchedule
import Testing

@Suite("Next cycle")
struct NextCycleTests {
  private func progress(
    _ target: Target.ID,
    _ decision: CarryForward?,
    successor: Target.ID? = nil
  ) -> TargetProgress {
    var progress = TargetProgress(target: target, achievement: .met)
    progress.carryForward = decision
    progress.successor = successor
    return progress
  }

  private func plan(_ targets: Target.ID...) -> LearningPlan {
    var plan = LearningPlan(id: "plan", pupil: "p", kind: .senSupportPlan)
    plan.targets = targets.map { Target(id: $0, text: "Secret words") }
    plan.cycle = 2
    return plan
  }

  private func review(_ progress: TargetProgress...) -> ReviewRecord {
    var review = ReviewRecord(id: "r")
    review.progress = progress
    review.cycle = 2
    return review
  }

  @Test("Targets go on, are renewed, end or wait, as people decided")
  func decisions() {
    let review = review(
      progress("a", .continueTarget),
      progress("b", .extend, successor: "b-2"),
      progress("c", .adapt),
      progress("d", .retire, successor: "x"),
      progress("e", nil)
    )
    let next = NextCycle(after: review, of: plan("a", "b", "c", "d", "e", "f"))
    #expect(next.continuing.map(\.target) == ["a"])
    #expect(next.renewing.map(\.target) == ["b", "c"])
    #expect(next.renewing.map(\.successor) == ["b-2", nil])
    #expect(next.awaitingTarget.map(\.target) == ["c"])
    #expect(next.retiring.map(\.target) == ["d"])
    #expect(next.undecided.map(\.target) == ["e", "f"])
    #expect(next.carriedForward == ["a", "b-2"])
    #expect(next.number == 3)
    #expect(next.cycle == GraduatedCycle(3, at: .assess, carriedForward: ["a", "b-2"]))
    #expect(next.faults.isEmpty)
  }

  @Test("A target of the plan that follows is a successor where the review names none")
  func followingPlan() {
    var later = plan("n-1", "n-2")
    later.targets[0].previousTarget = "a"
    later.targets[1].previousTarget = "b"
    let review = review(progress("a", .continueTarget), progress("b", .retire))
    let next = NextCycle(after: review, of: plan("a", "b"), followedBy: later)
    #expect(next.steps.map(\.successor) == ["n-1", nil])
    #expect(next.carriedForward == ["n-1"])
  }

  @Test("What a review says twice, or can't mean, is for people to decide")
  func faults() {
    let review = review(
      progress("a", .extend),
      progress("a", .retire),
      progress("b", "grow"),
      progress("c", .adapt, successor: "c"),
      progress("d", .extend, successor: "d-1"),
      progress("d", .extend, successor: "d-2"),
      progress("gone", .continueTarget)
    )
    let next = NextCycle(after: review, of: plan("a", "b", "c", "d"))
    #expect(
      next.faults.map(\.code) == [
        .decisionsDiffer, .decisionIsUnknown, .targetFollowsItself, .successorsDiffer,
        .targetIsMissing,
      ]
    )
    #expect(next.faults.map(\.target) == ["a", "b", "c", "d", "gone"])
    #expect(next.undecided.map(\.target) == ["a", "b"])
    #expect(next.awaitingTarget.map(\.target) == ["c", "d"])
    #expect(next.faults.allSatisfy { $0.description != $0.code.rawValue })
  }

  @Test("Targets that ended before the review, and of which it is silent, are left out")
  func closed() {
    var plan = plan("a", "b", "c")
    plan.targets[0].lifecycle = .completed
    plan.targets[1].lifecycle = .cancelled
    #expect(NextCycle(after: review(), of: plan).steps.map(\.target) == ["c"])
    let told = review(progress("a", .extend))
    #expect(NextCycle(after: told, of: plan).steps.map(\.target) == ["a", "c"])
  }

  @Test("A target listed twice is one step")
  func doubled() {
    let next = NextCycle(after: review(progress("a", .retire)), of: plan("a", "a"))
    #expect(next.steps.count == 1)
  }

  @Test(
    "The number counts on from the review, or from the plan",
    arguments: [
      (nil, nil, 2, 0), (nil, 4, 5, 0), (6, 4, 7, 0), (3, 4, 4, 1), (0, nil, 2, 1),
      (.max, 1, .max, 0), (.min, .min, 2, 1),
    ] as [(Int?, Int?, Int, Int)]
  )
  func number(ofReview: Int?, ofPlan: Int?, expected: Int, faults: Int) {
    var review = review()
    review.cycle = ofReview
    var plan = plan("a")
    plan.cycle = ofPlan
    let next = NextCycle(after: review, of: plan)
    #expect(next.number == expected)
    #expect(next.faults.count == faults)
  }

  @Test(
    "Each target of the plan has one step, and nothing is invented",
    arguments: 1...30
  )
  func law(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let ids: [Target.ID] = ["a", "b", "c", "d", "e", "f", "g"]
    let decisions: [CarryForward?] = [
      .continueTarget, .extend, .adapt, .retire, "other", nil,
    ]
    var review = review()
    review.progress = (0..<10).map { _ in
      progress(
        ids.randomElement(using: &numbers) ?? "a",
        decisions.randomElement(using: &numbers) ?? nil,
        successor: Bool.random(using: &numbers) ? ids.randomElement(using: &numbers) : nil
      )
    }
    let next = NextCycle(after: review, of: plan("a", "b", "c", "d", "e"))
    #expect(next.steps.map(\.target) == ["a", "b", "c", "d", "e"])
    let parts = [next.continuing, next.renewing, next.retiring, next.undecided]
    #expect(parts.flatMap { $0 }.count == next.steps.count)
    #expect(Set(next.carriedForward).count == next.carriedForward.count)
    #expect(next.steps.allSatisfy { $0.successor != $0.target })
    let decided = next.steps.filter { $0.decision != nil }
    let isSaid = decided.allSatisfy { step in
      review.progress.contains {
        $0.target == step.target && $0.carryForward == step.decision
      }
    }
    #expect(isSaid)
  }

  @Test("No text of a proposal shows the words of a target")
  func redacted() {
    var dumped = ""
    dump(NextCycle(after: review(progress("a", "x")), of: plan("a")), to: &dumped)
    #expect(!dumped.contains("Secret"))
  }

  // MARK: Plans that follow each other

  private func plans(
    _ links: [(LearningPlan.ID, LearningPlan.ID?, Int?)]
  ) -> [LearningPlan] {
    links.map { id, previous, cycle in
      var plan = LearningPlan(id: id, pupil: "p", kind: .senSupportPlan)
      plan.previousPlan = previous
      plan.cycle = cycle
      return plan
    }
  }

  @Test("Cycles of plans that follow each other count on")
  func growing() {
    let plans = plans([
      ("c", "b", 2), ("a", nil, 1), ("b", "a", 2), ("d", "gone", 1), ("e", "d", nil),
    ])
    let faults = CycleFault.faults(in: plans)
    #expect(faults.map(\.code) == [.numberDoesNotGrow])
    #expect(faults.map(\.plan) == ["c"])
  }

  @Test("Plans in a circle are told, and those that lead into it are not")
  func circles() {
    let plans = plans([
      ("a", "b", 1), ("b", "c", 1), ("c", "b", 1), ("d", "d", 1), ("e", "a", 5),
    ])
    let faults = CycleFault.faults(in: plans)
    let round = faults.filter { $0.code == .plansGoRound }.map(\.plan)
    #expect(round == ["b", "c", "d"])
    #expect(faults.filter { $0.code == .numberDoesNotGrow }.map(\.plan) == ["a"])
  }

  @Test("A long row of plans is walked once")
  func longRow() {
    let plans = (0..<20_000).compactMap { index -> LearningPlan? in
      guard let id = LearningPlan.ID("\(index)") else { return nil }
      var plan = LearningPlan(id: id, pupil: "p", kind: .senSupportPlan)
      plan.previousPlan = LearningPlan.ID("\((index + 1) % 20_000)")
      return plan
    }
    #expect(CycleFault.faults(in: plans).count == 20_000)
  }
}
