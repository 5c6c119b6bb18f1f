import PlanModel
import PlanStorage

/// The changes of the store that is checked, without the type of its failure.
struct TestedFeed: Sendable {
  let store: any FollowedStore
}

extension TestedStore {
  /// Returns the changes, if the store says that they can be followed.
  func feed() throws(CheckStop) -> TestedFeed {
    guard capabilities.contains(.followed) else {
      throw .notOffered("the store does not declare that it can be followed")
    }
    let store = plans as? any FollowedStore
    return TestedFeed(
      store: try require(store, "followed is declared by no FollowedStore")
    )
  }
}

extension TestedFeed {
  /// Returns a page of changes.
  func page(
    after position: Int,
    limit: Int,
    by access: PlanAccess
  ) async throws(CheckStop) -> StoreChangePage {
    let page = try await TestedStore.reading("changes") { () async throws in
      try await store.changes(after: position, limit: limit, by: access)
    }
    try expect(page.changes.count <= limit, "a page of changes is longer than its limit")
    try expect(page.position >= position, "a page of changes leads back")
    let places = [position] + page.changes.map(\.sequence)
    try expect(
      zip(places, places.dropFirst()).allSatisfy { $0 < $1 },
      "the places of changes do not go up"
    )
    try expect(places.allSatisfy { $0 <= page.position }, "a page leads back into itself")
    return page
  }

  /// Returns all changes after a place, and where to go on.
  func all(
    after position: Int = 0,
    limit: Int = 7,
    by access: PlanAccess
  ) async throws(CheckStop) -> StoreChangePage {
    var changes: [StoreChange] = []
    var position = position
    while true {
      let page = try await page(after: position, limit: limit, by: access)
      changes += page.changes
      let moved = page.position > position
      position = page.position
      guard page.hasMore else {
        return StoreChangePage(changes, position: position, hasMore: false)
      }
      try expect(moved, "a page of changes says that there are more and leads nowhere")
    }
  }
}

extension StoreChange {
  /// The revision, `nil` if the change is an erasure.
  var revision: PlanRevision? {
    switch kind {
    case .revision(let revision): revision
    case .erasure: nil
    }
  }
}
