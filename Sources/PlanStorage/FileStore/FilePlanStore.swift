import PlanCodec
public import PlanModel

/// A store that keeps plans, pupils and their audit trail in one folder.
///
/// Nothing else is needed: no server and no database. Each change is added to the end of one
/// file for each school and is on the disk before the call returns; nothing that was answered
/// is lost by a crash or a power cut. Several processes, and several stores in one process,
/// may use a folder at once. Damaged records are found by their checksums and named; the
/// others stay readable.
///
/// ```swift
/// let store = try FilePlanStore(at: "/srv/plans", sealing: .unencrypted)
/// let stored = try await store.save(plan, expecting: nil, reason: "New", by: access)
/// ```
///
/// The folder is for its owner alone (0700, files 0600). Its contents are clear text unless
/// they are sealed by a cipher of the tool's own. On a network disk locks and syncs are not
/// to be relied on: see ``location``. What a disk or a backup keeps of erased places is out
/// of reach. The format is specified in `Documentation/Specification/file-store.md`.
///
/// Calls wait for the disk on the thread they run on.
///
/// ## Topics
///
/// ### Opening a store
/// - ``init(at:sealing:isCreatedIfMissing:)``
/// - ``location``
///
/// ### Caring for a store
/// - ``damage(by:)``
/// - ``acceptDamage(reason:by:)``
/// - ``compact(by:)``
public actor FilePlanStore: PlanStore {
  public typealias Failure = FilePlanStoreError

  public nonisolated let capabilities: StoreCapabilities

  /// Where the disk of the folder is.
  ///
  /// Over a network, or where the system doesn't say, the store does not claim that it is
  /// durable or for several processes.
  public nonisolated let location: StorageLocation

  let folder: StoreFolder

  /// What was read of the logs of schools.
  private var logs: [School.ID: SchoolLog] = [:]

  private var random: any RandomNumberGenerator & Sendable

  /// Opens the store in a folder, and creates it if it is not there.
  ///
  /// - Parameters:
  ///   - path: The path of the folder. The folder that holds it must exist.
  ///   - sealing: Whether records are sealed, and by what.
  ///   - isCreatedIfMissing: Whether to create the folder if it is not there.
  /// - Throws: `FilePlanStoreError` if the folder can't be opened, is of a newer format, or
  ///   is not sealed as said.
  public init(
    at path: String,
    sealing: StoreSealing,
    isCreatedIfMissing: Bool = true
  ) throws(FilePlanStoreError) {
    try self.init(
      at: path,
      sealing: sealing,
      isCreatedIfMissing: isCreatedIfMissing,
      operations: SystemFileOperations(),
      random: SystemRandomNumberGenerator()
    )
  }

  /// Opens the store through operations that may be made to fail.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - sealing: Whether records are sealed, and by what.
  ///   - isCreatedIfMissing: Whether to create the folder if it is not there.
  ///   - operations: The calls to the system.
  ///   - random: Where salts and the identifiers of files come from.
  ///   - reserveLength: How many bytes of the disk are kept free for erasures.
  /// - Throws: `FilePlanStoreError` if the folder can't be opened.
  package init(
    at path: String,
    sealing: StoreSealing,
    isCreatedIfMissing: Bool = true,
    operations: any FileOperations,
    random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
    reserveLength: Int = 65_536
  ) throws(FilePlanStoreError) {
    var random = random
    let files = try storeErrors { () throws(FileError) in
      try FileFolder(
        at: path,
        audience: .owner,
        isCreatedIfMissing: isCreatedIfMissing,
        operations: operations
      )
    }
    folder = try StoreFolder(
      files,
      sealing: sealing,
      reserveLength: reserveLength,
      randomBytes: { random.bytes($0) }
    )
    location =
      (try? during(.open) { () throws(SystemFailure) in
        try operations.location(of: files.descriptor)
      }) ?? .unknown
    capabilities = Self.capabilities(at: location, isSealed: folder.isSealed)
    self.random = random
    try folder.finishErasures()
  }

  private static func capabilities(
    at location: StorageLocation,
    isSealed: Bool
  ) -> StoreCapabilities {
    var capabilities: StoreCapabilities = [
      .indexedQueries, .audited, .erasable, .followed,
    ]
    if location == .local { capabilities.formUnion([.durable, .multiProcess]) }
    if isSealed { capabilities.insert(.sealed) }
    return capabilities
  }

  func randomBytes(_ count: Int) -> [UInt8] { random.bytes(count) }

  /// Returns what was read of the log of a school.
  func log(of school: School.ID) -> SchoolLog {
    if let log = logs[school] { return log }
    let log = SchoolLog(
      name: folder.logName(of: school),
      sealer: LogSealer(folder.sealing, for: school)
    )
    logs[school] = log
    return log
  }
}

extension RandomNumberGenerator {
  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &self) }
  }
}
