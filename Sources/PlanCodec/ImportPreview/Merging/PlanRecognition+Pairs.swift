import PlanModel

// How the records of a file are known again. Words are compared byte for byte.

extension PlanRecognition {
  /// People are known by role and name, and one whose role was changed by the name.
  func contributorPairs(_ file: LearningPlan) -> [Int?] {
    PartPairs.pairs(
      file.contributors,
      mine.contributors,
      by: [
        .init { PartKey($0.role.rawValue, $0.name) },
        .init { PartKey(ifWritten: $0.name) },
      ]
    )
  }

  /// An aspiration is known by its words; if the file has one and another came in before,
  /// its words were mended.
  func aspirationPairs(_ file: LearningPlan) -> [Int?] {
    let imported = mine.aspirations.filter { isImported($0.id) }
    let isMended = file.aspirations.count == 1 && imported.count == 1
    return PartPairs.pairs(
      file.aspirations,
      mine.aspirations,
      by: [
        .init { PartKey($0.text) },
        .init(
          file: { _ in isMended ? PartKey() : nil },
          mine: { self.isImported($0.id) ? [PartKey()] : [] }
        ),
      ]
    )
  }

  /// What somebody says is known by the speaker and the words, or else by the speaker if it
  /// came in before and nobody has added a day or a topic.
  func voicePairs(_ file: LearningPlan) -> [Int?] {
    PartPairs.pairs(
      file.voices,
      mine.voices,
      by: [
        .init { PartKey($0.speaker.rawValue, $0.text) },
        .init(
          file: { PartKey($0.speaker.rawValue) },
          mine: { voice in
            self.isImported(voice.id) && voice.on == nil && voice.topic == nil
              ? [PartKey(voice.speaker.rawValue)] : []
          }
        ),
      ]
    )
  }

  /// A need is known by its area and type, or by its area while one of the two has no type.
  func needPairs(_ file: LearningPlan) -> [Int?] {
    let area: (Need) -> PartKey = { PartKey($0.area.rawValue) }
    let areaAlone: (Need) -> PartKey? = { $0.senType == nil ? area($0) : nil }
    return PartPairs.pairs(
      file.needs,
      mine.needs,
      by: [
        .init { PartKey($0.area.rawValue, $0.senType?.rawValue, $0.rank?.description) },
        .init { PartKey($0.area.rawValue, $0.senType?.rawValue) },
        .init(file: areaAlone, mine: { [area($0)] }),
        .init(file: area, mine: { areaAlone($0).map { [$0] } ?? [] }),
      ]
    )
  }

  /// An outcome is known by its words, or by its reference in the EHC plan.
  func outcomePairs(_ file: LearningPlan) -> [Int?] {
    PartPairs.pairs(
      file.outcomes,
      mine.outcomes,
      by: [
        .init { PartKey($0.text, $0.ehcReference) },
        .init { PartKey($0.text) },
        .init { PartKey(ifWritten: $0.ehcReference) },
      ]
    )
  }

  /// A target is known by its words, or by its number while it is open.
  func targetPairs(_ file: LearningPlan) -> [Int?] {
    PartPairs.pairs(
      file.targets,
      mine.targets,
      by: [
        .init(
          file: { target in
            Self.words(target).map { PartKey($0, self.renumbered(target.id).text) }
          },
          mine: { target in
            Self.words(target).map { [PartKey($0, target.id.text)] } ?? []
          }
        ),
        .init { PartKey(ifWritten: Self.words($0)) },
        .init(
          file: { PartKey(self.renumbered($0.id).text) },
          mine: { target in
            self.isImported(target.id) && !Self.isClosed(target.lifecycle)
              ? [PartKey(target.id.text)] : []
          }
        ),
      ]
    )
  }

  private static func words(_ target: Target) -> String? {
    if let text = target.text { return text }
    guard let skill = target.skill else { return nil }
    return [skill.verb, skill.object, skill.manner].compactMap(\.self)
      .joined(separator: "\u{0}")
  }

  static func isClosed(_ lifecycle: Lifecycle) -> Bool {
    lifecycle == .completed || lifecycle == .cancelled
  }
}

// MARK: - Means

extension PlanRecognition {
  /// A strategy is known by its target and its words, or by its target and number.
  func strategyPairs(_ file: LearningPlan) -> [Int?] {
    meansPairs(file, \.strategies, links: \.strategies, text: \.text)
  }

  /// Provision is known by its target and its words, or by its target and number.
  func provisionPairs(_ file: LearningPlan) -> [Int?] {
    meansPairs(file, \.provision, links: \.provision, text: \.text)
  }

  private func meansPairs<Part: PlanPart>(
    _ file: LearningPlan,
    _ list: KeyPath<LearningPlan, [Part]>,
    links: KeyPath<Target, [Identifier<Part>]>,
    text: KeyPath<Part, String>
  ) -> [Int?] {
    let fileOwners = Self.owners(file, links)
    let mineOwners = Self.owners(mine, links)
    return PartPairs.pairs(
      file[keyPath: list],
      mine[keyPath: list],
      by: [
        .init(
          file: { part in
            fileOwners[part.id]?.first.map { PartKey($0, part[keyPath: text]) }
          },
          mine: { part in
            (mineOwners[part.id] ?? []).map { PartKey($0, part[keyPath: text]) }
          }
        ),
        .init(
          file: { part in
            fileOwners[part.id]?.first.map { PartKey($0, self.renumbered(part.id).text) }
          },
          mine: { part in
            self.isImported(part.id)
              ? (mineOwners[part.id] ?? []).map { PartKey($0, part.id.text) } : []
          }
        ),
      ]
    )
  }

  /// The targets that a means belongs to.
  private static func owners<Part>(
    _ plan: LearningPlan,
    _ links: KeyPath<Target, [Identifier<Part>]>
  ) -> [Identifier<Part>: [String]] {
    var owners: [Identifier<Part>: [String]] = [:]
    for target in plan.targets {
      for link in target[keyPath: links] {
        owners[link, default: []].append(target.id.text)
      }
    }
    return owners
  }
}

// MARK: - Readings

extension PlanRecognition {
  /// A reading is known by its target, day and probe and what was recorded, or, in the order
  /// of the file, by target, day and probe alone if it came in before.
  func readingPairs(_ file: LearningPlan) -> [Int?] {
    PartPairs.pairs(
      file.readings,
      mine.readings,
      by: [
        .init { reading in
          PartKey(
            reading.target?.text,
            reading.on.description,
            reading.probe,
            reading.value?.description,
            reading.outOf?.description,
            reading.unit?.rawValue,
            reading.gap?.rawValue,
            reading.text
          )
        },
        .init(
          file: { Self.occasion($0) },
          mine: { self.isImported($0.id) ? [Self.occasion($0)] : [] }
        ),
      ]
    )
  }

  private static func occasion(_ reading: Reading) -> PartKey {
    PartKey(reading.target?.text, reading.on.description, reading.probe)
  }
}
