import PlanModel
import PlanStorage
import PlanStorageConformance
import Synchronization

/// Makes file stores for the checks, each in a folder of its own.
final class FileHarness: StoreHarness {
  private let sealing: StoreSealing
  private let folders = Mutex<[ObjectIdentifier: TestFolder]>([:])

  init(_ sealing: StoreSealing) {
    self.sealing = sealing
  }

  func makeStore() throws -> FilePlanStore {
    try open(TestFolder())
  }

  func discard(_ store: FilePlanStore) {
    folders.withLock { $0[ObjectIdentifier(store)] = nil }
  }

  func reopen(_ store: FilePlanStore) throws -> FilePlanStore? {
    try open(folder(of: store))
  }

  func openBeside(_ store: FilePlanStore) throws -> FilePlanStore? {
    try open(folder(of: store))
  }

  func keptBytes(of store: FilePlanStore) throws -> [[UInt8]]? {
    let folder = try folder(of: store)
    return try folder.allNames().map { try folder.bytes(of: $0) }
  }

  // MARK: Crashes

  /// Before the change, and with its frame cut off at three places, and whole.
  var crashPoints: Int { 5 }

  func crash(
    _ store: FilePlanStore,
    at point: Int,
    during changes: [PlanChange],
    by access: PlanAccess
  ) async throws -> StoreCrash<FilePlanStore>? {
    let folder = try folder(of: store)
    let name = try folder.logName()
    let before = name.isEmpty ? 0 : try folder.bytes(of: name).count
    if point > 0 { try await store.apply(changes, by: access) }
    let isWhole = point == crashPoints - 1
    let left = TestFolder()
    let copies = try left.open()
    for file in try folder.allNames() where !file.utf8.starts(with: ".".utf8) {
      var bytes = try folder.bytes(of: file)
      if file == name, point > 0, !isWhole {
        let added = bytes.count - before
        bytes.removeLast(added - added * point / crashPoints)
      }
      try copies.replace(file: file, with: bytes)
    }
    return StoreCrash(reopened: try open(left), wasAcknowledged: isWhole)
  }

  // MARK: Earlier formats

  func earlierStores() async throws -> [EarlierStore<FilePlanStore>] {
    let today = try makeStore()
    try await FrozenFolder.fill(today)
    let plans = try await today.plans(matching: PlanQuery(), by: access()).items
    let folder = TestFolder()
    try folder.copyFixture(Self.fixtureName(for: sealing))
    let earlier = try open(folder)
    return [
      EarlierStore(format: "1", store: earlier, school: "school-1", plans: plans)
    ]
  }

  private static func fixtureName(for sealing: StoreSealing) -> String {
    switch sealing {
    case .unencrypted: "version-1"
    case .sealed: "version-1-sealed"
    }
  }

  // MARK: Folders

  private struct Unknown: Error {}

  private func open(_ folder: TestFolder) throws -> FilePlanStore {
    let store = try folder.store(sealing: sealing)
    folders.withLock { $0[ObjectIdentifier(store)] = folder }
    return store
  }

  private func folder(of store: FilePlanStore) throws -> TestFolder {
    guard let folder = folders.withLock({ $0[ObjectIdentifier(store)] }) else {
      throw Unknown()
    }
    return folder
  }
}
