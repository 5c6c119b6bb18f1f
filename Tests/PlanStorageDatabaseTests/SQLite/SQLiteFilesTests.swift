#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite("Files of a SQLite store")
struct SQLiteFilesTests {
  @Test("Only the owner can read the files, whatever the mask of the process")
  func permissions() async throws {
    await #expect(processExitsWith: .success) {
      // The mask is of the whole process, so it is changed in one of its own.
      for mask in [0o000, 0o022, 0o077] as [mode_t] {
        umask(mask)
        let folder = DatabaseFolder()
        let store = try folder.open()
        try await store.save(.titled("A"), expecting: nil, reason: "New", by: access())
        let names = try folder.names()
        let found = try names.map { try folder.permissions(of: $0) }
        try #require(found == [0o600, 0o600, 0o600], "\(names)")
        try #require(try folder.permissions(of: "") == 0o700)
      }
    }
  }

  @Test("Processes that change one plan at once lose no change")
  func processes() async throws {
    let folder = DatabaseFolder()
    let store = try folder.open()
    try await store.save(.titled(""), expecting: nil, reason: "New", by: access())
    let path = folder.path
    async let one: Void = changes(inFolderAt: path)
    async let other: Void = changes(inFolderAt: path)
    _ = await (one, other)
    let stored = try await store.plan(withID: "plan-1", by: access())
    #expect(stored?.version.number == 101)
    #expect(stored?.plan.title?.utf8.count == 100)
    #expect(try await store.auditHead(by: access()).sequence == 101)
  }

  /// Makes 50 changes in a process of its own.
  private func changes(inFolderAt path: String) async {
    await #expect(processExitsWith: .success) { [path] in
      let store = try SQLitePlanStore(at: path, sealing: .unencrypted)
      for _ in 0..<50 {
        try await store.update("plan-1", reason: "More", attempts: 10_000, by: access()) {
          $0.title = ($0.title ?? "") + "+"
        }
      }
    }
  }

  @Test("What was answered is there after the process was killed")
  func killed() async throws {
    let folder = DatabaseFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
      let store = try SQLitePlanStore(at: path, sealing: .unencrypted)
      let changes = (0..<20).map { number in
        PlanChange.save(
          .titled("A", id: planID("plan-\(number)")),
          expecting: nil,
          reason: "New"
        )
      }
      try await store.apply(changes, by: access())
      kill(getpid(), SIGKILL)
    }
    let store = try folder.open()
    #expect(try await store.plans(matching: PlanQuery(), by: access()).items.count == 20)
  }

  @Test("A link in place of the database is refused")
  func link() throws {
    let (folder, other) = (DatabaseFolder(), DatabaseFolder())
    try other.write([], as: "elsewhere")
    try folder.write([], as: "unused")
    unsafe symlink("\(other.path)/elsewhere", "\(folder.path)/plans.sqlite")
    #expect(throws: SQLitePlanStoreError.self) { try folder.open() }
    #expect(try other.bytes(of: "elsewhere") == [])
  }
}
#endif
