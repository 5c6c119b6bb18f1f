import PlanModel

/// Finds out what of a school can't be read, one record after the other.
///
/// A store hands in all entries in the order of their numbers, all versions plan by plan, and
/// all pupils. Memory holds no record, and grows with the damage alone.
package struct DamageSurvey {
  private var damage = StoreDamage()

  private let reader: RecordReader
  private let keys: RecordKeys

  /// Whether it is known that the store was made sealed, or made in clear text, as it is read.
  private let isSealingCertain: Bool

  private var openedKeys: Set<String>
  private var refusedKeys: Set<String> = []
  private var hasOtherSealing = false

  private var lastSequence = 0
  private var goneEntries = 0
  private var explainedEntries = 0
  private var isExplanationUnreadable = false

  private var plan: SurveyedPlan?

  /// Begins with nothing looked at.
  ///
  /// - Parameters:
  ///   - reader: What opens and checks the records of the school.
  ///   - keys: How identifiers stand in the columns.
  ///   - isSealingCertain: Whether it was checked that the store is sealed, or is not, as the
  ///     reader expects. Where it was not, records that are sealed otherwise are no damage.
  ///   - openedKey: A key of which it is known that the cipher has it.
  package init(
    _ reader: RecordReader,
    keys: RecordKeys,
    isSealingCertain: Bool,
    openedKey: String? = nil
  ) {
    self.reader = reader
    self.keys = keys
    self.isSealingCertain = isSealingCertain
    openedKeys = openedKey.map { [$0] } ?? []
  }

  /// Returns what was found, once everything was handed in.
  ///
  /// - Parameter head: The number of the last entry, as it was known before the first one was
  ///   handed in.
  /// - Returns: The findings.
  /// - Throws: Not opened, if there is a key that opened nothing, so that nobody knows whether
  ///   what it sealed is damaged; or if records are sealed and the store is not, or the other
  ///   way round.
  package mutating func findings(
    upTo head: Int
  ) throws(RecordFailure) -> DamageFindings {
    endPlan()
    if lastSequence < head { damage.brokenEntries.append(lastSequence + 1...head) }
    guard refusedKeys.isSubset(of: openedKeys), !hasOtherSealing else {
      throw .notOpened
    }
    damage.plans.sort()
    damage.pupils.sort()
    damage.versions.sort { ($0.plan, $0.version) < ($1.plan, $1.version) }
    let unexplained = isExplanationUnreadable ? goneEntries - explainedEntries : 0
    return DamageFindings(damage: damage, unexplainedEntries: max(unexplained, 0))
  }
}

// MARK: - Entries

extension DamageSurvey {
  /// Looks at the next entry of the trail.
  ///
  /// - Parameter entry: The entry.
  package mutating func add(_ entry: KeptEntry) {
    let sequence = entry.event.sequence
    if sequence - lastSequence > 1 {
      damage.brokenEntries.append(lastSequence + 1...sequence - 1)
    }
    lastSequence = max(lastSequence, sequence)
    let place = entry.place
    do throws(RecordFailure) {
      let event = try entry.event.eventIfKept(reader)
      if let event { addReadable(event, in: entry) } else { goneEntries += 1 }
      let isInPlace = event.map { $0.at == place?.at && $0.action == place?.action }
      if place == nil || isInPlace == false { damage.brokenEntries.append(run: sequence) }
    } catch {
      addUnreadable(entry, error)
      if place == nil { damage.brokenEntries.append(run: sequence) }
    }
  }

  private mutating func addReadable(_ event: AuditEvent, in entry: KeptEntry) {
    if let key = entry.event.keyID { openedKeys.insert(key) }
    guard AuditRules.emptyingActions.contains(event.action),
      let count = event.erasedEntries, count > 0
    else { return }
    let (sum, isOverflow) = explainedEntries.addingReportingOverflow(count)
    explainedEntries = isOverflow ? .max : sum
  }

  private mutating func addUnreadable(_ entry: KeptEntry, _ failure: RecordFailure) {
    damage.entries.append(run: entry.event.sequence)
    let key = entry.event.keyID
    if failure == .notOpened, let key { refusedKeys.insert(key) }
    if let action = entry.place?.action, AuditRules.emptyingActions.contains(action) {
      isExplanationUnreadable = true
    }
    guard !isSealingCertain else { return }
    if !reader.isSealing, key != nil { hasOtherSealing = true }
    if reader.isSealing, (try? entry.event.event(reader.ofClearText)) != nil {
      hasOtherSealing = true
    }
  }
}

// MARK: - Versions

/// The versions of a plan that were looked at so far.
private struct SurveyedPlan {
  let key: [UInt8]
  var id: LearningPlan.ID?
  var unreadable: [RecordVersion] = []
  var isLastUnreadable = false
}

extension DamageSurvey {
  /// Looks at the next version of a plan, after all that come before it.
  ///
  /// - Parameters:
  ///   - version: The number in the version's column.
  ///   - key: What stands in the plan's column.
  ///   - document: The document, `nil` of a deletion.
  package mutating func addVersion(
    _ version: Int,
    ofPlan key: [UInt8],
    _ document: KeptDocument?
  ) {
    if plan?.key != key {
      endPlan()
      plan = SurveyedPlan(key: key, id: keys.identifier(in: key))
    }
    plan?.isLastUnreadable = false
    guard let document else { return }
    if let stored = try? document.plan(reader), keys.key(stored.id, .plan) == key,
      stored.version.number == version
    {
      noteOpened(document)
      plan?.id = stored.id
      return
    }
    noteUnreadable(document)
    plan?.isLastUnreadable = true
    if let version = RecordVersion(version) { plan?.unreadable.append(version) }
    guard plan?.id == nil, let id = document.planID(reader),
      keys.key(id, .plan) == key
    else { return }
    plan?.id = id
  }

  private mutating func endPlan() {
    defer { plan = nil }
    // Of a plan that nothing names any more, the entries tell alone.
    guard let plan, let id = plan.id else { return }
    damage.versions += plan.unreadable.map { .init(plan: id, version: $0) }
    if plan.isLastUnreadable { damage.plans.append(id) }
  }

  private mutating func noteOpened(_ document: KeptDocument) {
    if let key = document.keyID { openedKeys.insert(key) }
  }

  private mutating func noteUnreadable(_ document: KeptDocument) {
    do throws(RecordFailure) {
      try document.open(reader)
      noteOpened(document)
    } catch {
      if error == .notOpened, let key = document.keyID { refusedKeys.insert(key) }
    }
  }
}

// MARK: - Pupils

extension DamageSurvey {
  /// Looks at a pupil that was not removed.
  ///
  /// - Parameters:
  ///   - key: What stands in the pupil's column.
  ///   - document: The document.
  package mutating func addPupil(_ key: [UInt8], _ document: KeptDocument) {
    if let stored = try? document.pupil(reader), keys.key(stored.id, .pupil) == key {
      noteOpened(document)
      return
    }
    noteUnreadable(document)
    let id = keys.identifier(in: key) ?? document.pupilID(reader)
    guard let id, keys.key(id, .pupil) == key else { return }
    damage.pupils.append(id)
  }
}
