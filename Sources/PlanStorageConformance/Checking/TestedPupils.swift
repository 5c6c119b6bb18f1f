import PlanModel

/// The pupils of the store that is checked, without the types of its failures.
struct TestedPupils: Sendable {
  let store: any PupilStore

  /// A change of one pupil.
  enum Change: Sendable {
    case save(Pupil, expecting: RecordVersion?)
    case remove(Pupil.ID, expecting: RecordVersion)
  }

  /// How a store answers a change of one pupil.
  enum Answer: Sendable {
    case saved(StoredPupil)
    case removed
    case refused(Refusal<StoredPupil>)
  }
}

extension TestedStore {
  /// Returns the pupils of the store, if it keeps any.
  func pupils() throws(CheckStop) -> TestedPupils {
    guard let store = plans as? any PupilStore else {
      throw .notOffered("the store keeps no pupils: it is no PupilStore")
    }
    return TestedPupils(store: store)
  }
}

extension TestedPupils {
  /// Returns how the store answers a change.
  func answer(to change: Change, by access: PlanAccess) async -> Answer {
    await Self.answer(of: store, to: change, by: access)
  }

  private static func answer<Store: PupilStore>(
    of store: Store,
    to change: Change,
    by access: PlanAccess
  ) async -> Answer {
    do throws(PupilStoreError<Store.Failure>) {
      switch change {
      case .save(let pupil, let expected):
        return .saved(try await store.save(pupil, expecting: expected, by: access))
      case .remove(let id, let expected):
        try await store.remove(id, expecting: expected, by: access)
        return .removed
      }
    } catch {
      return .refused(Refusal(error))
    }
  }

  /// Saves a pupil that must be saved.
  @discardableResult
  func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) async throws(CheckStop) -> StoredPupil {
    switch await answer(to: .save(pupil, expecting: expected), by: access) {
    case .saved(let stored): return stored
    case .removed: throw .failed("a save of a pupil was answered as a removal")
    case .refused(let refusal):
      throw .failed("a save of a pupil that is right was refused as \(refusal.code)")
    }
  }

  /// Removes a pupil that must be removed.
  func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) async throws(CheckStop) {
    let answer = await answer(to: .remove(id, expecting: expected), by: access)
    guard case .refused(let refusal) = answer else { return }
    throw .failed("a removal of a pupil that is right was refused as \(refusal.code)")
  }

  /// Makes a change that must be refused.
  @discardableResult
  func refusal(
    of change: Change,
    as code: StoreErrorCode,
    by access: PlanAccess
  ) async throws(CheckStop) -> Refusal<StoredPupil> {
    guard case .refused(let refusal) = await answer(to: change, by: access) else {
      throw .failed("the change of a pupil was made rather than refused")
    }
    try expect(
      refusal.code == code.rawValue,
      "the change was refused as \(refusal.code) rather than \(code.rawValue)"
    )
    return refusal
  }

  /// Returns a pupil.
  func pupil(
    _ id: Pupil.ID,
    by access: PlanAccess
  ) async throws(CheckStop) -> StoredPupil? {
    try await TestedStore.reading("a pupil") { () async throws in
      try await store.pupil(withID: id, by: access)
    }
  }

  /// Returns a page of pupils.
  func page(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) async throws(CheckStop) -> PupilPage {
    try await TestedStore.reading("pupils") { () async throws in
      try await store.pupils(after: id, limit: limit, by: access)
    }
  }

  /// Returns all pages as one list.
  func all(
    limit: Int = 100,
    by access: PlanAccess
  ) async throws(CheckStop) -> [StoredPupil] {
    var items: [StoredPupil] = []
    var last: Pupil.ID?
    while true {
      let page = try await page(after: last, limit: limit, by: access)
      try expect(page.items.count <= limit, "a page of pupils is longer than its limit")
      items += page.items
      guard let next = page.next else { return items }
      try expect(last.map { $0 < next } ?? true, "a page of pupils does not lead further")
      last = next
    }
  }
}
