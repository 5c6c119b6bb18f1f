#if SQLite
public import PlanModel
public import PlanStorage

/// A store that keeps plans and pupils of any number of schools in one SQLite database.
///
/// The database lies in a folder that its owner alone can read, and may be used by several
/// processes of one machine at once. A change that was answered is on the disk.
///
/// ```swift
/// let store = try SQLitePlanStore(at: "/srv/plans", sealing: .unencrypted)
/// try await store.save(plan, expecting: nil, reason: "New plan", by: access)
/// ```
///
/// Each record is kept as its canonical JSON, beside columns for what plans are found by. With
/// a cipher, documents and events are sealed, identifiers are replaced by tokens that only the
/// holder of the key can make, and the other columns stay empty: questions other than by plan
/// or pupil then open every plan of the school.
///
/// An erasure also takes the contents of entries of the trail that are damaged so that nobody
/// can tell whom they are about, whichever pupil is erased.
///
/// Not promised: databases on network file systems, copies outside the folder, and what a disk
/// keeps of overwritten places.
///
/// ## Topics
///
/// ### Opening a store
/// - ``init(at:sealing:)``
///
/// ### Caring for a store
/// - ``damage(by:)``
/// - ``acceptDamage(reason:by:)``
public actor SQLitePlanStore: PlanStore {
  public typealias Failure = SQLitePlanStoreError

  public nonisolated let capabilities: StoreCapabilities

  let database: Database
  let sealer: DocumentSealer

  /// How identifiers stand in the columns.
  let keys: RecordKeys

  /// Opens a store, and makes its folder and database if they are missing.
  ///
  /// The permissions of a folder that was there are left as they are. An erasure that was
  /// interrupted is finished. Opening waits up to ten seconds for other processes.
  ///
  /// - Parameters:
  ///   - path: The path of the folder. The folder that holds it must exist.
  ///   - sealing: Whether records are sealed, the same as when the store was made.
  /// - Throws: An error if the database can't be opened, is not of this library, is of a newer
  ///   version, or is sealed otherwise.
  public init(at path: String, sealing: StoreSealing) throws(SQLitePlanStoreError) {
    try self.init(at: path, sealing: sealing, steps: SchemaStep.all)
  }

  /// Opens a store whose schema comes about by other steps, to try steps that fail.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - sealing: Whether records are sealed.
  ///   - steps: The steps of the schema.
  /// - Throws: What ``init(at:sealing:)`` throws.
  package init(
    at path: String,
    sealing: StoreSealing,
    steps: [SchemaStep]
  ) throws(SQLitePlanStoreError) {
    let file = try DatabaseFile(inFolderAt: path)
    let database = try Database(at: file.path)
    database.setWaiting(10_000)
    try Schema(steps: steps).open(database)
    sealer = DocumentSealer(sealing)
    keys = RecordKeys(try StoreSettings(database).tokens(with: sealer))
    // A process that is still reading keeps the erasure from being finished; the next
    // opener tries again.
    try? Self.finishErasure(in: database)
    // From here on the store waits itself, so that no thread is held for long.
    database.setWaiting(0)
    self.database = database
    capabilities = Self.capabilities(isLocal: file.isLocal, isSealed: sealer.isSealing)
  }

  private static func finishErasure(
    in database: Database
  ) throws(SQLitePlanStoreError) {
    let scrubbing = Scrubbing(database)
    guard let mark = try scrubbing.pendingMark() else { return }
    try scrubbing.rewrite()
    try scrubbing.finish(mark)
  }

  private static func capabilities(isLocal: Bool, isSealed: Bool) -> StoreCapabilities {
    var capabilities: StoreCapabilities = [.audited, .erasable, .followed]
    if isLocal { capabilities.formUnion([.durable, .multiProcess]) }
    capabilities.insert(isSealed ? .sealed : .indexedQueries)
    return capabilities
  }

  /// Returns how an identifier stands in the columns: its bytes, or its token.
  func key<Subject>(
    _ id: Identifier<Subject>,
    _ use: RecordKeys.Use
  ) -> DatabaseValue {
    .bytes(keys.key(id, use))
  }
}
#endif
