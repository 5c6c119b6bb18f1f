import PlanModel

/// A plan of a file going into the one that is there.
///
/// Records that are there keep their places and every field that no file knows; new ones
/// come after them.
struct PlanMerge {
  private let file: IdentifiedPlan
  private let mine: LearningPlan
  private let decisions: FieldDecisions
  private let origin: ImportOrigin

  private(set) var merged: LearningPlan
  private(set) var records: [RecordPreview] = []
  private var new = NewParts()

  /// Merges a plan.
  ///
  /// - Parameters:
  ///   - file: The plan of the file.
  ///   - mine: The plan that is there.
  ///   - origin: What is known of the files.
  ///   - saysKind: Whether the file says what decides the kind of plan.
  ///   - decisions: What was decided about fields that differ.
  init(
    _ file: IdentifiedPlan,
    into mine: LearningPlan,
    from origin: ImportOrigin,
    saysKind: Bool,
    decisions: FieldDecisions
  ) {
    self.file = file
    self.mine = mine
    self.origin = origin
    self.decisions = decisions
    merged = mine
    new.needs = added(\.needs, file.needs)
    new.outcomes = added(\.outcomes, file.outcomes)
    new.strategies = added(\.strategies, file.strategies)
    new.provision = added(\.provision, file.provision)
    mergePlan(saysKind: saysKind)
    mergePeopleAndEnds()
    mergeTargets()
  }

  private func added<Part: PlanPart>(
    _ list: KeyPath<LearningPlan, [Part]>,
    _ pairs: [Int?]
  ) -> Set<Identifier<Part>> {
    let parts = file.plan[keyPath: list]
    return Set(pairs.indices.filter { pairs[$0] == nil }.map { parts[$0].id })
  }
}

// MARK: - Parts

extension PlanMerge {
  private mutating func mergePlan(saysKind: Bool) {
    var merge = RecordMerge(
      file.plan,
      into: merged,
      id: mine.id.text,
      decisions: decisions
    )
    if saysKind { merge.take("kind", \.kind) }
    merge.take(partsOf: "profile", \.profile) { profile in
      profile.take("strengths", \.strengths)
      profile.take("interests", \.interests)
    }
    merged = merge.merged
    add(LearningPlan.recordName, mine.id.text, merge.fields)
  }

  private mutating func mergePeopleAndEnds() {
    merge(\.contributors, file.contributors) { $0.fillContributor() }
    merge(\.needs, file.needs) { $0.fillNeed() }
    merge(\.aspirations, file.aspirations) { $0.fillAspiration() }
    merge(\.voices, file.voices) { $0.fillVoice() }
  }

  private mutating func mergeTargets() {
    let (new, styled) = (new, origin.styledTargets)
    let hasTargets = origin.hasTargets
    let original = file.fileTargets
    merge(\.outcomes, file.outcomes, lists: hasTargets) { $0.fillOutcome() }
    merge(\.targets, file.targets, lists: hasTargets) { target in
      let id = original[target.file.id] ?? target.file.id
      target.fillTarget(saysStyle: styled.contains(id), new: new)
    }
    merge(\.strategies, file.strategies, lists: hasTargets) { $0.fillStrategy() }
    merge(\.provision, file.provision, lists: hasTargets) { $0.fillProvision(new: new) }
    merge(\.readings, file.readings, lists: origin.hasReadings) { $0.fillReading() }
  }

  /// Merges a list of records.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - pairs: For each record of the file the place of the one that it is.
  ///   - lists: Whether records that are not in the file are listed as such.
  ///   - fill: Takes the fields of one record over.
  private mutating func merge<Part: PlanPart>(
    _ list: WritableKeyPath<LearningPlan, [Part]>,
    _ pairs: [Int?],
    lists: Bool = true,
    _ fill: (inout RecordMerge<Part>) -> Void
  ) {
    var parts = mine[keyPath: list]
    var isInFile = [Bool](repeating: false, count: parts.count)
    for (part, pair) in zip(file.plan[keyPath: list], pairs) {
      guard let pair else {
        parts.append(part)
        records.append(RecordPreview(Part.recordName, part.id.text, .added))
        continue
      }
      var merge = RecordMerge(
        part,
        into: parts[pair],
        id: part.id.text,
        decisions: decisions
      )
      fill(&merge)
      parts[pair] = merge.merged
      isInFile[pair] = true
      add(Part.recordName, part.id.text, merge.fields)
    }
    merged[keyPath: list] = parts
    guard lists else { return }
    for place in isInFile.indices where !isInFile[place] {
      records.append(RecordPreview(Part.recordName, parts[place].id.text, .notInFile))
    }
  }

  private mutating func add(_ recordName: String, _ id: String, _ fields: [FieldChange]) {
    let status: RecordPreview.Status = fields.isEmpty ? .unchanged : .changed
    records.append(RecordPreview(recordName, id, status, fields))
  }
}
