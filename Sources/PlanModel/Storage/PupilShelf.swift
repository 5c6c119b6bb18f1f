/// The pupils of one school in memory.
struct PupilShelf: Sendable {
  private var pupils: [Pupil.ID: Kept<StoredPupil>] = [:]

  /// The last version of each pupil, also of those that were removed.
  private var versions: [Pupil.ID: RecordVersion] = [:]

  private var order = OrderedIdentifiers<Pupil>()

  subscript(id: Pupil.ID) -> StoredPupil? { pupils[id]?.value }

  mutating func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) throws(PupilStoreError<Never>) -> StoredPupil {
    try check(pupil.id, expecting: expected)
    let version = versions[pupil.id]?.next ?? .first
    let stored = StoredPupil(pupil, version: version, at: access.at, by: access.actor)
    pupils[pupil.id] = .value(stored)
    versions[pupil.id] = version
    order.insert(pupil.id)
    return stored
  }

  mutating func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion
  ) throws(PupilStoreError<Never>) {
    try check(id, expecting: expected)
    pupils[id] = nil
    order.remove(id)
  }

  private func check(
    _ id: Pupil.ID,
    expecting expected: RecordVersion?
  ) throws(PupilStoreError<Never>) {
    guard self[id]?.version != expected else { return }
    guard let found = self[id] else { throw .notFound(id) }
    throw .conflict(StoreConflict(expected: expected, found: found))
  }

  func page(after id: Pupil.ID?, limit: Int) -> PupilPage {
    let length = min(max(limit, 1), PlanQuery.largestLimit)
    var items: [StoredPupil] = []
    var last = id
    while let next = order.first(after: last) {
      guard items.count < length else { return PupilPage(items, next: last) }
      if let stored = self[next] { items.append(stored) }
      last = next
    }
    return PupilPage(items, next: nil)
  }
}
