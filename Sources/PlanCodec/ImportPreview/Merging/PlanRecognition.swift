import PlanModel

/// Finds the records of a file's plan among those that are there, and numbers the others.
struct PlanRecognition {
  let mine: LearningPlan
  let numbering: SchoolImport.Numbering

  /// The row of which the identifiers of the plan are made.
  let row: Int

  private(set) var result: IdentifiedPlan
  private var free: FreeIdentifiers

  /// Identifies the records of a plan.
  ///
  /// - Parameters:
  ///   - file: The plan of the file.
  ///   - mine: The plan that is there, without records for a new one.
  ///   - row: The row of which the identifiers of the plan are made.
  ///   - free: The identifiers that are free.
  /// - Returns: The plan of the file with the identifiers that its records keep.
  static func identified(
    _ file: LearningPlan,
    beside mine: LearningPlan,
    row: Int,
    free: inout FreeIdentifiers
  ) -> IdentifiedPlan {
    var recognition = PlanRecognition(
      mine: mine,
      numbering: free.numbering,
      row: row,
      result: IdentifiedPlan(file),
      free: free
    )
    // The set of identifiers must have one owner, or it would be copied.
    free = FreeIdentifiers(beside: SchoolRecords(), numbering: free.numbering)
    recognition.run()
    free = recognition.free
    return recognition.result
  }

  private mutating func run() {
    result.plan.id = mine.id
    result.plan.pupil = mine.pupil
    identifyPeople()
    identifyEnds()
    identifyTargets()
    identifyMeans()
    identifyReadings()
  }
}

// MARK: - Identifiers

extension PlanRecognition {
  /// The identifier that a record of the file would have in this plan.
  func renumbered<Subject>(_ identifier: Identifier<Subject>) -> Identifier<Subject> {
    guard let parts = numbering.parts(of: identifier), let place = parts.place else {
      return identifier
    }
    return numbering.identifier(parts.kind, row, place)
  }

  /// Whether the identifier of a record that is there was made by an import.
  func isImported<Subject>(_ identifier: Identifier<Subject>) -> Bool {
    numbering.parts(of: identifier) != nil
  }

  /// Gives the records of a list their identifiers, and returns what became of each.
  private mutating func identify<Part: PlanPart>(
    _ list: WritableKeyPath<LearningPlan, [Part]>,
    _ pairs: [Int?]
  ) -> [Identifier<Part>: Identifier<Part>] {
    var identifiers: [Identifier<Part>: Identifier<Part>] = [:]
    var parts = result.plan[keyPath: list]
    let mine = mine[keyPath: list]
    for (place, pair) in pairs.enumerated() {
      let old = parts[place].id
      let new = pair.map { mine[$0].id } ?? free.take(renumbered(old))
      identifiers[old] = new
      parts[place].id = new
    }
    result.plan[keyPath: list] = parts
    return identifiers
  }
}

// MARK: - Lists

extension PlanRecognition {
  private mutating func identifyPeople() {
    let file = result.plan
    result.contributors = contributorPairs(file)
    let people = identify(\.contributors, result.contributors)
    result.aspirations = aspirationPairs(file)
    _ = identify(\.aspirations, result.aspirations)
    result.voices = voicePairs(file)
    _ = identify(\.voices, result.voices)
    changeTargets { target in target.lead = target.lead.flatMap { people[$0] } }
  }

  private mutating func identifyEnds() {
    result.needs = needPairs(result.plan)
    let needs = identify(\.needs, result.needs)
    result.outcomes = outcomePairs(result.plan)
    let outcomes = identify(\.outcomes, result.outcomes)
    changeTargets { target in
      target.needs = target.needs.compactMap { needs[$0] }
      target.outcomes = target.outcomes.compactMap { outcomes[$0] }
    }
    for place in result.plan.provision.indices {
      let provision = result.plan.provision[place]
      result.plan.provision[place].needs = provision.needs.compactMap { needs[$0] }
      result.plan.provision[place].outcomes =
        provision.outcomes.compactMap { outcomes[$0] }
    }
  }

  private mutating func identifyTargets() {
    result.targets = targetPairs(result.plan)
    let targets = identify(\.targets, result.targets)
    for (old, new) in targets { result.fileTargets[new] = old }
    for place in result.plan.readings.indices {
      let target = result.plan.readings[place].target
      result.plan.readings[place].target = target.flatMap { targets[$0] }
    }
  }

  private mutating func identifyMeans() {
    result.strategies = strategyPairs(result.plan)
    let strategies = identify(\.strategies, result.strategies)
    result.provision = provisionPairs(result.plan)
    let provision = identify(\.provision, result.provision)
    changeTargets { target in
      target.strategies = target.strategies.compactMap { strategies[$0] }
      target.provision = target.provision.compactMap { provision[$0] }
    }
  }

  private mutating func identifyReadings() {
    result.readings = readingPairs(result.plan)
    _ = identify(\.readings, result.readings)
  }

  private mutating func changeTargets(_ change: (inout Target) -> Void) {
    for place in result.plan.targets.indices { change(&result.plan.targets[place]) }
  }
}
