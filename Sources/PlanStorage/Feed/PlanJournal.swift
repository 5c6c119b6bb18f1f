import PlanModel

/// The changes of one school in memory, in the order in which they were made.
struct PlanJournal: Sendable {
  /// A change of which the store could not say whether it was made.
  struct Unconfirmed: Sendable {
    let change: PlanChange
    let access: PlanAccess
  }

  private var revisions: [PlanRevision] = []
  private var versions: [LearningPlan.ID: RecordVersion] = [:]

  /// Changes that were made or not; a look at the history tells.
  private(set) var unconfirmed: [Unconfirmed] = []

  mutating func append(_ revision: PlanRevision) {
    revisions.append(revision)
    versions[revision.plan] = revision.version
  }

  mutating func leaveOpen(_ changes: [PlanChange], by access: PlanAccess) {
    unconfirmed += changes.map { Unconfirmed(change: $0, access: access) }
  }

  /// Adds the first change that was left open, if the plan's history shows that it was made.
  mutating func settleFirst(by history: [PlanRevision]) {
    let open = unconfirmed.removeFirst()
    guard let last = history.last else { return }
    let known = [versions[last.plan], open.change.expected].compactMap(\.self).max()
    let before = history.dropLast().last?.version
    guard known.map({ $0 < last.version }) ?? true,
      open.change.revision(after: before, by: open.access) == last
    else { return }
    append(last)
  }

  func page(after position: Int, limit: Int) -> StoreChangePage {
    let start = min(max(position, 0), revisions.count)
    let end = min(start + min(max(limit, 1), PlanQuery.largestLimit), revisions.count)
    let changes = (start..<end).map { index in
      StoreChange(sequence: index + 1, kind: .revision(revisions[index]))
    }
    return StoreChangePage(changes, position: end, hasMore: end < revisions.count)
  }
}
