import PlanModel

// What was measured, and what people made of it.

extension PlanMaker {
  mutating func addProgress(to plan: inout LearningPlan) {
    let count = numbers.number(15...25)
    let targets = plan.targets.map(\.id)
    plan.readings = (1...count).map { reading($0, of: numbers.one(of: targets)) }
    plan.reviews = (0..<numbers.number(0...1)).map { review($0 + 1, of: targets) }
  }

  mutating func reading(_ place: Int, of target: Target.ID) -> Reading {
    var reading = Reading(id: part("r", place), target: target, on: day(), value: value())
    if numbers.happens(40) { reading.text = numbers.one(of: Phrases.sentences) }
    if numbers.happens(50) { reading.outOf = 25 }
    guard numbers.happens(20) else { return reading }
    reading.value = nil
    reading.gap = code(.absent)
    return reading
  }

  private mutating func review(_ place: Int, of targets: [Target.ID]) -> ReviewRecord {
    var review = ReviewRecord(id: part("rv", place))
    review.planned = day()
    review.held = review.planned
    review.attended = [part("c", 1), part("c", 2)]
    let achievements: [Achievement] = [.met, .onTrack, .notMet]
    review.progress = targets.prefix(1).map { target in
      TargetProgress(
        target: target,
        achievement: code(numbers.one(of: achievements)),
        text: numbers.one(of: Phrases.sentences)
      )
    }
    review.nextSteps = sentences(1...1)
    return review
  }
}
