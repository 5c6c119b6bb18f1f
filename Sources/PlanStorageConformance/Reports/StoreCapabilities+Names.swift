public import PlanModel

extension StoreCapabilities {
  /// The capabilities in words, in the order of their bits.
  public static let names: [(capability: StoreCapabilities, name: String)] = [
    (.durable, "durable"),
    (.multiProcess, "multiProcess"),
    (.snapshotReads, "snapshotReads"),
    (.indexedQueries, "indexedQueries"),
    (.audited, "audited"),
    (.erasable, "erasable"),
    (.followed, "followed"),
    (.sealed, "sealed"),
  ]
}
