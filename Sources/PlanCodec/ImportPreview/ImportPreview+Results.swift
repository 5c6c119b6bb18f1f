public import PlanModel

extension ImportPreview {
  /// Whether there is nothing to store and nothing to ask.
  public var isEmpty: Bool {
    pupils.allSatisfy { $0.questions.isEmpty && !$0.changesPupil && !$0.changesPlan }
  }

  /// Whether nothing is offered to store, because all or nothing is to come in and a row
  /// was left out by the import, or a question is open.
  public var isHeldBack: Bool {
    mode == .allOrNothing
      && (comparison.school.lossCount > 0 || pupils.contains { !$0.questions.isEmpty })
  }

  /// The pupils that are there and not in the file, as far as is known; they stay.
  public var pupilsNotInFile: [Pupil.ID] {
    var known: Set<Pupil.ID> = []
    for pupil in pupils {
      if let id = pupil.pupilBefore?.id { known.insert(id) }
      for candidate in pupil.match.candidates { known.insert(candidate.pupil) }
    }
    return comparison.records.pupils.map(\.id).filter { !known.contains($0) }
  }

  /// Returns how many records are in a state.
  ///
  /// - Parameters:
  ///   - status: The state.
  ///   - recordName: The name of the records, such as `Target`; `nil` for all.
  /// - Returns: The number.
  public func count(_ status: RecordPreview.Status, of recordName: String? = nil) -> Int {
    pupils.reduce(0) { sum, pupil in
      sum
        + pupil.records.count {
          $0.status == status && (recordName ?? $0.recordName) == $0.recordName
        }
    }
  }

  /// The changes to store: what is new, and what is changed, with the versions expected.
  public var changes: ImportChanges {
    let stored = isHeldBack ? [] : pupils
    let records = comparison.records
    return ImportChanges(
      pupils: stored.compactMap { pupil in
        guard pupil.changesPupil, let after = pupil.pupilAfter else { return nil }
        return .init(pupil: after, expected: records.version(ofPupil: after.id))
      },
      plans: stored.compactMap { pupil in
        guard pupil.changesPlan, let after = pupil.planAfter else { return nil }
        return .save(
          after,
          expecting: records.version(ofPlan: after.id),
          reason: reason
        )
      }
    )
  }

  /// The pupils and plans to store, and no others.
  public var bundle: PlanBundle {
    let changes = changes
    return PlanBundle(
      pupils: changes.pupils.map(\.pupil),
      plans: changes.plans.compactMap(\.savedPlan)
    )
  }

  /// All pupils and plans as they are when the changes are stored.
  public var merged: PlanBundle {
    let new = bundle
    var pupils = Dictionary(
      new.pupils.map { ($0.id, $0) },
      uniquingKeysWith: { $1 }
    )
    var plans = Dictionary(new.plans.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var merged = PlanBundle()
    merged.pupils = comparison.records.pupils.map {
      pupils.removeValue(forKey: $0.id) ?? $0
    }
    merged.plans = comparison.records.plans.map { plans.removeValue(forKey: $0.id) ?? $0 }
    merged.pupils += new.pupils.filter { pupils[$0.id] != nil }
    merged.plans += new.plans.filter { plans[$0.id] != nil }
    return merged
  }
}
