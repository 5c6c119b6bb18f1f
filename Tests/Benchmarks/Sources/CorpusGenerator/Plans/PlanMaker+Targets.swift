import PlanModel

// What was found out, what is aimed at, and what is done.

extension PlanMaker {
  static let areas: [AreaOfNeed] = [
    .communicationAndInteraction, .cognitionAndLearning,
    .socialEmotionalAndMentalHealth, .sensoryAndPhysical,
  ]

  mutating func addFindings(to plan: inout LearningPlan) {
    plan.evidence = (1...numbers.number(4...5)).map { evidence($0) }
    plan.needs = (1...(numbers.happens(250) ? 2 : 1)).map { place in
      var need = Need(id: part("n", place), area: code(numbers.one(of: Self.areas)))
      if numbers.happens(500) { need.text = numbers.one(of: Phrases.sentences) }
      need.senType = code(numbers.one(of: [.autisticSpectrumDisorder, .other]))
      need.rank = place
      need.evidence = [part("e", numbers.number(1...plan.evidence.count))]
      return need
    }
    plan.outcomes = [outcome()]
  }

  private mutating func outcome() -> Outcome {
    var outcome = Outcome(id: part("o", 1), text: numbers.one(of: Phrases.outcomes))
    outcome.needs = [part("n", 1)]
    outcome.by = day()
    if numbers.happens(600) { outcome.pathway = numbers.one(of: [.employment, .health]) }
    return outcome
  }

  mutating func addTargets(to plan: inout LearningPlan) {
    plan.targets = (1...numbers.number(3...5)).map { target($0) }
    plan.strategies = (1...numbers.number(1...2)).map { place in
      Strategy(
        id: part("s", place),
        text: numbers.one(of: Phrases.strategies),
        reason: numbers.happens(300) ? numbers.one(of: Phrases.reasons) : nil
      )
    }
    plan.provision = (1...(numbers.happens(300) ? 2 : 1)).map { provision($0) }
  }

  private mutating func evidence(_ place: Int) -> Evidence {
    var evidence = Evidence(
      id: part("e", place),
      source: code(numbers.one(of: [.observation, .standardised, .workSample, .family])),
      text: numbers.happens(600) ? numbers.one(of: Phrases.sentences) : nil
    )
    if numbers.happens(500) { evidence.area = code(numbers.one(of: Self.areas)) }
    evidence.on = day()
    guard numbers.happens(500) else { return evidence }
    evidence.tool = numbers.one(of: Phrases.tools)
    evidence.value = value()
    return evidence
  }

  private mutating func target(_ place: Int) -> Target {
    var target = Target(id: part("t", place))
    target.style = code(numbers.one(of: [.smart, .smart, .smart, .scruffy]))
    target.areas = [code(numbers.one(of: Self.areas))]
    let verb = numbers.one(of: Phrases.verbs)
    target.skill = Skill(verb: verb, object: numbers.one(of: Phrases.objects)).with {
      $0.manner = numbers.happens(250) ? numbers.one(of: Phrases.manners) : nil
    }
    if numbers.happens(500) { target.condition = numbers.one(of: Phrases.conditions) }
    target.criterion = criterion()
    target.measure = Measure(tool: numbers.one(of: Phrases.tools), unit: .correct).with {
      if numbers.happens(500) { $0.direction = .increase }
      if numbers.happens(500) { $0.frequency = .times(numbers.number(1...5), per: .week) }
    }
    target.baseline = Baseline(value: value())
    if numbers.happens(700) { target.baseline?.on = day() }
    target.due = day()
    if numbers.happens(600) { target.needs = [part("n", 1)] }
    if numbers.happens(300) { target.outcomes = [part("o", 1)] }
    if numbers.happens(500) { target.strategies = [part("s", 1)] }
    target.achievement = numbers.one(of: [.notStarted, .emerging, .onTrack, .met])
    return target
  }

  private mutating func criterion() -> Criterion {
    switch numbers.number(0...3) {
    case 0: .occasions(numbers.number(3...4), of: 5)
    case 1: .percent(80, onConsecutive: 3)
    case 2: .within(value(), .minutes)
    default: .atLeast(numbers.number(1...5), per: .week)
    }
  }

  private mutating func provision(_ place: Int) -> Provision {
    var provision = Provision(
      id: part("pr", place),
      text: numbers.one(of: Phrases.provision),
      needs: [part("n", 1)]
    )
    if numbers.happens(500) {
      provision.role = numbers.one(of: [.teachingAssistant, .classTeacher])
    }
    provision.groupSize = numbers.one(of: [1, 1, 2, 4, 6])
    provision.minutes = numbers.one(of: [10, 15, 20, 30, 45])
    provision.frequency = .times(numbers.number(1...5), per: .week)
    provision.weeks = numbers.number(6...12)
    return provision
  }
}
