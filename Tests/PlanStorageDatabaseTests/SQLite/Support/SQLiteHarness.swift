#if SQLite
import PlanModel
import PlanStorage
import PlanStorageConformance
import PlanStorageSQLite
import Synchronization

/// Makes SQLite stores for the checks, each in a folder of its own.
final class SQLiteHarness: StoreHarness {
  private let sealing: StoreSealing
  private let folders = Mutex<[ObjectIdentifier: DatabaseFolder]>([:])

  init(_ sealing: StoreSealing) {
    self.sealing = sealing
  }

  func makeStore() throws -> SQLitePlanStore {
    try open(DatabaseFolder())
  }

  func discard(_ store: SQLitePlanStore) {
    folders.withLock { $0[ObjectIdentifier(store)] = nil }
  }

  func reopen(_ store: SQLitePlanStore) throws -> SQLitePlanStore? {
    try open(folder(of: store))
  }

  func openBeside(_ store: SQLitePlanStore) throws -> SQLitePlanStore? {
    try open(folder(of: store))
  }

  func keptBytes(of store: SQLitePlanStore) throws -> [[UInt8]]? {
    try folder(of: store).contents()
  }

  // MARK: Crashes

  /// Before the change, and after it was answered and before anything was tidied up.
  var crashPoints: Int { 2 }

  func crash(
    _ store: SQLitePlanStore,
    at point: Int,
    during changes: [PlanChange],
    by access: PlanAccess
  ) async throws -> StoreCrash<SQLitePlanStore>? {
    let folder = try folder(of: store)
    if point > 0 { try await store.apply(changes, by: access) }
    let left = try folder.copy()
    return StoreCrash(reopened: try open(left), wasAcknowledged: point > 0)
  }

  // MARK: Folders

  private struct Unknown: Error {}

  private func open(_ folder: DatabaseFolder) throws -> SQLitePlanStore {
    let store = try folder.open(sealing)
    folders.withLock { $0[ObjectIdentifier(store)] = folder }
    return store
  }

  private func folder(of store: SQLitePlanStore) throws -> DatabaseFolder {
    guard let folder = folders.withLock({ $0[ObjectIdentifier(store)] }) else {
      throw Unknown()
    }
    return folder
  }
}
#endif
