import PlanModel

/// The plan of one pupil while the files are read.
///
/// A draft is one object that the rows of all files fill in place; nobody keeps an earlier
/// state of it.
final class PlanDraft {
  var plan: LearningPlan
  let numbering: SchoolImport.Numbering

  /// The row of the pupil, from which all identifiers of the plan are counted.
  let row: Int

  /// The targets by their number as written.
  var targetsByNumber: [String: Target.ID] = [:]

  /// How many rows of targets the pupil has had, whether they came in or not.
  var targetRows = 0

  /// The numbers that identifiers of targets have been made of.
  private var targetPlaces: Set<Int> = []

  /// The targets of which the file says the style.
  var styledTargets: [Target.ID] = []

  init(row: Int, pupil: Pupil, numbering: SchoolImport.Numbering) {
    self.row = row
    self.numbering = numbering
    plan = LearningPlan(
      id: numbering.identifier("plan", row),
      pupil: pupil.id,
      kind: Self.kind(for: pupil.senProvision.first?.provision)
    )
    plan.lifecycle = .active
  }

  private static func kind(for provision: SENProvision?) -> PlanKind {
    switch provision {
    case .educationHealthAndCarePlan: .ehcLinkedPlan
    case .senSupport: .senSupportPlan
    default: .individualLearningPlan
    }
  }

  /// The identifier of a record that belongs to the pupil.
  func identifier<Subject>(_ kind: String, _ place: Int) -> Identifier<Subject> {
    numbering.identifier(kind, row, place)
  }
}

// MARK: - Numbers of targets

extension PlanDraft {
  /// Returns the number of a target's identifier, which no other target of the pupil has.
  ///
  /// It is the number as written, so that the order of the rows does not matter, and else
  /// the place of the row among the pupil's.
  func targetPlace(numbered number: String?) -> Int {
    var place = number.flatMap(Self.plainNumber) ?? targetRows
    while !targetPlaces.insert(place).inserted { place += 1 }
    return place
  }

  /// Reads a whole number from 1 to 999 without anything around it.
  private static func plainNumber(_ text: String) -> Int? {
    guard text.utf8.count <= 3, text.utf8.first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    return Int(text)
  }
}

// MARK: - People

extension PlanDraft {
  /// Returns the contributor with a name, who is added if the plan has none yet.
  func contributor(named name: String, role: ContributorRole) -> Contributor.ID {
    let known = plan.contributors.first { contributor in
      contributor.name.map { $0.utf8.elementsEqual(name.utf8) } ?? false
    }
    if let known { return known.id }
    let id: Contributor.ID = identifier("c", plan.contributors.count + 1)
    plan.contributors.append(Contributor(id: id, role: role, name: name))
    return id
  }
}

// MARK: - Picture of the pupil

extension PlanDraft {
  func addProfile(from row: SchoolRow) {
    var profile = Profile()
    profile.strengths = row.texts(.strengths)
    profile.interests = row.texts(.interests)
    if profile != Profile() { plan.profile = profile }
    for text in row.texts(.aspirations) {
      let id: Aspiration.ID = identifier("a", plan.aspirations.count + 1)
      plan.aspirations.append(Aspiration(id: id, text: text))
    }
  }

  func addVoices(from row: SchoolRow) {
    let voices: [(CSVField, VoiceSpeaker)] = [
      (.pupilVoice, .pupil), (.parentVoice, .parentOrCarer),
    ]
    for (field, speaker) in voices {
      guard let text = row.text(field) else { continue }
      let id: Voice.ID = identifier("v", plan.voices.count + 1)
      plan.voices.append(Voice(id: id, speaker: speaker, text: text))
    }
  }

  /// Adds a need for each type of need and each area.
  ///
  /// The written area is that of the first need. A type without one has its usual area, and
  /// a type that has none, such as Down syndrome, stays with the pupil alone.
  func addNeeds(_ types: [SENNeed], areas: [AreaOfNeed]) {
    let first = areas.first
    for need in types {
      guard let area = (need.rank == 1 ? first : nil) ?? need.type.usualArea else {
        continue
      }
      addNeed(in: area, type: need.type, rank: need.rank)
    }
    if let first, !types.contains(where: { $0.rank == 1 }) {
      addNeed(in: first, type: nil, rank: nil)
    }
    for area in areas.dropFirst() where !plan.needs.contains(where: { $0.area == area }) {
      addNeed(in: area, type: nil, rank: nil)
    }
  }

  private func addNeed(in area: AreaOfNeed, type: SENType?, rank: Int?) {
    var need = Need(id: identifier("n", plan.needs.count + 1), area: area)
    need.senType = type
    need.rank = rank
    plan.needs.append(need)
  }
}
