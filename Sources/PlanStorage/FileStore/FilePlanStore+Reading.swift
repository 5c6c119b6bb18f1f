public import PlanModel

extension FilePlanStore {
  public func plan(
    withID id: LearningPlan.ID,
    at moment: PlanMoment,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> StoredPlan? {
    try reading(access.school, orElse: nil) { log, file throws(FilePlanStoreError) in
      guard let version = try log.version(of: id, at: moment), version.columns != nil
      else { return (nil, false) }
      return (try log.storedPlan(version, in: file), false)
    }
  }

  public func plans(
    matching query: PlanQuery,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> PlanPage {
    let empty = PlanPage([], next: nil)
    return try reading(access.school, orElse: empty) {
      log,
      file throws(FilePlanStoreError) in
      let page = try log.page(query, in: file)
      return (page, !page.unreadable.isEmpty)
    }
  }

  public func history(
    of id: LearningPlan.ID,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> [PlanRevision] {
    try reading(access.school, orElse: []) { log, file throws(FilePlanStoreError) in
      var revisions: [PlanRevision] = []
      for version in try log.versions(of: id) {
        guard let revision = try log.item(version.sequence, in: file).revision else {
          throw FilePlanStoreError(.damaged)
        }
        revisions.append(revision)
      }
      return (revisions, false)
    }
  }
}

// MARK: - Versions

extension SchoolLog {
  /// Whether something that can't be read may have changed a plan after an item.
  func mayHidePlanChange(after sequence: Int) -> Bool {
    tail == .damaged || sequence < damage.plansBefore
  }

  /// Returns a version of a plan.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - moment: Which version is asked for.
  /// - Returns: The version, which may be a deletion; `nil` if there is none.
  /// - Throws: Damaged if something that can't be read may be the version asked for.
  func version(
    of id: LearningPlan.ID,
    at moment: PlanMoment
  ) throws(FilePlanStoreError) -> IndexedVersion? {
    let timeline = plans.timelines[id]
    let found = timeline?.version(at: moment)
    if case .version = moment, let found { return found }
    // Any version that is hidden and was saved later would count instead.
    let isHidden = mayHidePlanChange(after: found?.sequence ?? 0)
    guard isHidden, let timeline, !mayHidePlanChange(after: timeline.last.sequence),
      !mayHideVersion(of: timeline, after: found)
    else {
      if isHidden { throw FilePlanStoreError(.damaged) }
      return found
    }
    return found
  }

  /// Returns whether a version that can't be read may stand after one of a plan's versions,
  /// among those that can be read.
  private func mayHideVersion(
    of timeline: IndexedTimeline,
    after found: IndexedVersion?
  ) -> Bool {
    var previous = (number: found?.number ?? 0, sequence: found?.sequence ?? 0)
    for version in timeline.versions where version.sequence > previous.sequence {
      if version.number > previous.number + 1,
        damage.mayHide(planVersionBetween: previous.sequence, and: version.sequence)
      {
        return true
      }
      previous = (version.number, version.sequence)
    }
    return false
  }

  /// Returns all versions of a plan.
  func versions(of id: LearningPlan.ID) throws(FilePlanStoreError) -> [IndexedVersion] {
    let timeline = plans.timelines[id]
    guard !mayHidePlanChange(after: timeline?.last.sequence ?? 0) else {
      throw FilePlanStoreError(.damaged)
    }
    guard let timeline else { return [] }
    guard !mayHideVersion(of: timeline, after: nil) else {
      throw FilePlanStoreError(.damaged)
    }
    return timeline.versions
  }
}

// MARK: - Pages

extension SchoolLog {
  /// Whether nothing that can't be read may have changed a plan.
  private var isComplete: Bool { tail != .damaged && damage.plansBefore == 0 }

  func page(
    _ query: PlanQuery,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> PlanPage {
    let filter = PlanFilter(query, in: plans)
    var candidates = plans.candidates(for: query, isComplete: isComplete)
    var page = PlanPage([], next: nil)
    var last: LearningPlan.ID?
    while let id = candidates.next(), !filter.isPast(id) {
      guard filter.accepts(id), let match = match(id, query, filter) else { continue }
      guard page.items.count + page.unreadable.count < query.limit else {
        page.next = last
        return page
      }
      last = id
      if let stored = try read(match, in: file) {
        page.items.append(stored)
      } else {
        page.unreadable.append(id)
      }
    }
    return page
  }

  private enum Match {
    case version(IndexedVersion)

    /// The plan may match, and can't be read.
    case unreadable
  }

  private func match(
    _ id: LearningPlan.ID,
    _ query: PlanQuery,
    _ filter: PlanFilter
  ) -> Match? {
    do throws(FilePlanStoreError) {
      guard let version = try version(of: id, at: query.moment),
        let columns = version.columns, filter.accepts(columns, in: plans)
      else { return nil }
      return .version(version)
    } catch {
      return .unreadable
    }
  }

  /// Reads the document of a match, `nil` if it can't be read.
  private func read(
    _ match: Match,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> StoredPlan? {
    guard case .version(let version) = match else { return nil }
    do throws(FilePlanStoreError) {
      return try storedPlan(version, in: file)
    } catch {
      guard error.code == .damaged || error.code == .wrongKey else { throw error }
      return nil
    }
  }
}
