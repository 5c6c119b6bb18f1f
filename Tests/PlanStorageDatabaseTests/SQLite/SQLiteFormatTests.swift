#if SQLite
import PlanModel
import PlanStorage
import PlanStorageSQLite
import Testing

@Suite("Format of a SQLite store")
struct SQLiteFormatTests {
  let folder = DatabaseFolder()

  /// Where the header of a database file has the version of the schema, and whose it is.
  static let versionPlace = 60
  static let applicationPlace = 68

  /// Opens a file and returns the code of the refusal, `nil` if it was opened.
  private func refusal(
    of bytes: [UInt8],
    _ sealing: StoreSealing = .unencrypted
  ) throws -> SQLitePlanStoreError.Code? {
    try folder.write(bytes)
    do throws(SQLitePlanStoreError) {
      _ = try SQLitePlanStore(at: folder.path, sealing: sealing)
      return nil
    } catch {
      return error.code
    }
  }

  /// The bytes of a database with one plan.
  private func database(_ sealing: StoreSealing = .unencrypted) async throws -> [UInt8] {
    let folder = DatabaseFolder()
    do {
      let store = try folder.open(sealing)
      try await store.save(.titled("A"), expecting: nil, reason: "New", by: access())
    }
    return try folder.bytes(of: "plans.sqlite")
  }

  @Test("A newer schema is refused and stays as it is")
  func newerSchema() async throws {
    var bytes = try await database()
    bytes[Self.versionPlace] = 0x7F
    #expect(try refusal(of: bytes) == .newerFormat)
    #expect(try folder.contents() == [bytes])
  }

  @Test("A database of another program is refused and stays as it is")
  func foreignDatabase() async throws {
    var bytes = try await database()
    bytes[Self.applicationPlace] ^= 1
    #expect(try refusal(of: bytes) == .wrongFile)
    #expect(try folder.contents() == [bytes])
  }

  @Test("A file that is no database is refused and stays as it is")
  func noDatabase() throws {
    let bytes = Array("Name,Date of birth\n".utf8) + Array(repeating: 0x41, count: 2_000)
    #expect(try refusal(of: bytes) == .wrongFile)
    #expect(try folder.contents() == [bytes])
  }

  @Test("A store is opened with the sealing that it was made with, and no other")
  func sealing() async throws {
    let cipher = StoreSealing.sealed(by: TestCipher())
    #expect(try refusal(of: try await database(), cipher) == .wrongSealing)
    let sealed = try await database(cipher)
    #expect(try refusal(of: sealed) == .wrongSealing)
    let otherKey = TestCipher(keyID: "key-2", known: ["key-2"])
    #expect(try refusal(of: sealed, .sealed(by: otherKey)) == .notOpened)
    let newKey = TestCipher(keyID: "key-2", known: ["key-1", "key-2"])
    #expect(try refusal(of: sealed, .sealed(by: newKey)) == nil)
  }

  @Test("Steps that come later are made once, and none of them if one fails")
  func steps() async throws {
    try folder.write(try await database())
    let second = SchemaStep(to: 2, ["CREATE TABLE later (number INTEGER) STRICT"])
    let wrong = SchemaStep(to: 3, ["CREATE TABLE later2 (x)", "CREATE TABLE store (x)"])
    func open(_ steps: [SchemaStep]) throws -> SQLitePlanStore {
      try SQLitePlanStore(at: folder.path, sealing: .unencrypted, steps: steps)
    }
    #expect(throws: SQLitePlanStoreError.self) {
      try open(SchemaStep.all + [second, wrong])
    }
    #expect(try folder.bytes(of: "plans.sqlite")[Self.versionPlace + 3] == 1)
    for _ in 0..<2 {
      let store = try open(SchemaStep.all + [second])
      #expect(try await store.plan(withID: "plan-1", by: access()) != nil)
    }
    #expect(try folder.bytes(of: "plans.sqlite")[Self.versionPlace + 3] == 2)
    #expect(throws: SQLitePlanStoreError.self) { try folder.open() }
  }
}
#endif
