import PlanModel
import PlanStorage

/// The erasure of the store that is checked, without the type of its failure.
struct TestedErasure: Sendable {
  let store: any ErasingStore
}

extension TestedStore {
  /// Returns the erasure, if the store says that it can erase.
  func erasure() throws(CheckStop) -> TestedErasure {
    guard capabilities.contains(.erasable) else {
      throw .notOffered("the store does not declare that it is erasable")
    }
    let store = plans as? any ErasingStore
    return TestedErasure(
      store: try require(store, "erasable is declared by no ErasingStore")
    )
  }
}

extension TestedErasure {
  /// Erases a pupil.
  @discardableResult
  func erase(
    _ pupil: Pupil.ID,
    reason: String = "Retention period over",
    by access: PlanAccess
  ) async throws(CheckStop) -> ErasureReceipt {
    try await TestedStore.reading("the receipt of an erasure") { () async throws in
      try await store.erase(pupil, reason: reason, by: access)
    }
  }
}
