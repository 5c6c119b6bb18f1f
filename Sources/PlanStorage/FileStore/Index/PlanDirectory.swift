import PlanModel

/// The plans of one school in memory: which versions there are, and what finds them.
struct PlanDirectory: Sendable {
  typealias List = OrderedIdentifiers<LearningPlan>

  private(set) var timelines: [LearningPlan.ID: IndexedTimeline] = [:]

  /// All plans that were ever saved, for questions about a day.
  private(set) var everSaved = List()

  private(set) var pupils = Interned<Pupil.ID>()
  private(set) var kinds = Interned<PlanKind>()
  private(set) var lifecycles = Interned<Lifecycle>()
  private(set) var areaSets = Interned<[AreaOfNeed]>()

  private(set) var all = List()
  private(set) var byPupil: [UInt32: List] = [:]
  private(set) var byKind: [UInt32: List] = [:]
  private(set) var byLifecycle: [UInt32: List] = [:]
  private(set) var byArea: [AreaOfNeed: List] = [:]
  private(set) var byReview: [Day: List] = [:]
}

// MARK: - Reading

extension PlanDirectory {
  /// Returns the pupil that the last saved version of a plan is for.
  func pupil(of timeline: IndexedTimeline?) -> Pupil.ID? {
    guard let timeline else { return nil }
    let saved = timeline.versions.last { $0.columns != nil }
    return saved?.columns.map { pupils[$0.pupil] }
  }
}

// MARK: - Changing

extension PlanDirectory {
  /// Adds a version of a plan, the last one so far.
  mutating func add(_ meta: ItemMeta, sequence: Int) {
    guard let id = meta.plan, let day = meta.effectiveFrom else { return }
    let version = IndexedVersion(
      sequence: sequence,
      number: meta.version,
      effectiveFrom: day,
      columns: meta.columns.map { indexed($0) }
    )
    let digest = meta.digest.map(DigestWords.init)
    list(id, as: timelines[id]?.current?.columns, isListed: false)
    if timelines[id] == nil {
      timelines[id] = IndexedTimeline(version, digest: digest)
      everSaved.insert(id)
    } else {
      timelines[id]?.append(version, digest: digest)
    }
    list(id, as: version.columns, isListed: true)
  }

  /// Takes out the versions that items made.
  mutating func remove(_ sequences: Set<Int>) {
    for (id, timeline) in timelines
    where timeline.versions.contains(where: { sequences.contains($0.sequence) }) {
      list(id, as: timeline.current?.columns, isListed: false)
      let left = timeline.without(sequences)
      timelines[id] = left
      if left == nil { everSaved.remove(id) }
      list(id, as: left?.current?.columns, isListed: true)
    }
  }

  private mutating func indexed(_ columns: PlanColumns) -> IndexedColumns {
    IndexedColumns(
      pupil: pupils.number(adding: columns.pupil),
      kind: kinds.number(adding: columns.kind),
      lifecycle: lifecycles.number(adding: columns.lifecycle),
      areas: areaSets.number(adding: columns.areas),
      nextReview: columns.nextReview
    )
  }

  /// Adds a plan to the lists of its columns, or takes it out of them.
  private mutating func list(
    _ id: LearningPlan.ID,
    as columns: IndexedColumns?,
    isListed: Bool
  ) {
    guard let columns else { return }
    if isListed { all.insert(id) } else { all.remove(id) }
    Self.list(id, in: &byPupil, at: columns.pupil, isListed)
    Self.list(id, in: &byKind, at: columns.kind, isListed)
    Self.list(id, in: &byLifecycle, at: columns.lifecycle, isListed)
    for area in areaSets[columns.areas] { Self.list(id, in: &byArea, at: area, isListed) }
    if let day = columns.nextReview { Self.list(id, in: &byReview, at: day, isListed) }
  }

  private static func list<Key>(
    _ id: LearningPlan.ID,
    in lists: inout [Key: List],
    at key: Key,
    _ isListed: Bool
  ) {
    guard !isListed else {
      lists[key, default: List()].insert(id)
      return
    }
    lists[key]?.remove(id)
    if lists[key]?.isEmpty == true { lists[key] = nil }
  }
}
