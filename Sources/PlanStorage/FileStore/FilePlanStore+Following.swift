public import PlanModel

extension FilePlanStore: FollowedStore {
  public func changes(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) throws(FilePlanStoreError) -> StoreChangePage {
    let length = min(max(limit, 1), 1_000)
    let start = max(position, 0)
    let empty = StoreChangePage([], position: start, hasMore: false)
    return try reading(access.school, orElse: empty) {
      log,
      file throws(FilePlanStoreError) in
      (try log.changes(after: start, length: length, in: file), false)
    }
  }
}

extension SchoolLog {
  fileprivate func changes(
    after position: Int,
    length: Int,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> StoreChangePage {
    var page = StoreChangePage([], position: position, hasMore: false)
    guard position <= head.sequence else { return page }
    var last = position
    while let next = try nextSequence(after: last) {
      last = next
      let kind = try entry(of: next, in: file).entry.kind
      let isKept = kind.changesPlan && !erased.contains(next)
      guard isKept || kind == .erased else { continue }
      guard page.changes.count < length else {
        page.hasMore = true
        return page
      }
      page.changes.append(try change(next, kind, in: file))
      page.position = next
    }
    page.position = max(last, position)
    return page
  }

  private func change(
    _ sequence: Int,
    _ kind: ItemKind,
    in file: OpenLog
  ) throws(FilePlanStoreError) -> StoreChange {
    guard kind.changesPlan else { return StoreChange(sequence: sequence, kind: .erasure) }
    guard let revision = try item(sequence, in: file).revision else {
      throw FilePlanStoreError(.damaged)
    }
    return StoreChange(sequence: sequence, kind: .revision(revision))
  }
}
