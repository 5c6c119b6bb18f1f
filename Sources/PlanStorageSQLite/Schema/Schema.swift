#if SQLite
/// The schema of a database: how it is told apart, checked, made and brought up to date.
struct Schema {
  /// The number by which a database of this library is known: "LPKS" in ASCII.
  static let applicationID = 0x4C50_4B53

  let steps: [SchemaStep]

  /// The version that this program writes.
  var version: Int { steps.last?.version ?? 0 }

  /// Makes a database ready to be used, or refuses it and leaves it as it is.
  func open(_ database: Database) throws(SQLitePlanStoreError) {
    let found = try checkedVersion(of: database)
    try configure(database, isNew: found == 0)
    if found < version { try migrate(database) }
  }

  /// Returns the version of a database, 0 of one that is empty.
  private func checkedVersion(
    of database: Database
  ) throws(SQLitePlanStoreError) -> Int {
    let application = try database.number("PRAGMA application_id")
    let found = try database.number("PRAGMA user_version")
    guard application == Self.applicationID else {
      let tables = try database.number("SELECT count(*) FROM sqlite_schema")
      guard application == 0, found == 0, tables == 0 else {
        throw SQLitePlanStoreError(.wrongFile)
      }
      return 0
    }
    guard found <= version else { throw SQLitePlanStoreError(.newerFormat) }
    return found
  }

  /// Sets what holds for a connection, and the way of writing, which stays in the file.
  private func configure(
    _ database: Database,
    isNew: Bool
  ) throws(SQLitePlanStoreError) {
    if isNew { try database.run("PRAGMA page_size = 4096") }
    let mode = try database.first("PRAGMA journal_mode = WAL") { $0.bytes(0) }
    guard mode == Array("wal".utf8) else { throw SQLitePlanStoreError(.failed) }
    let settings = [
      "synchronous = FULL", "fullfsync = ON",
      "checkpoint_fullfsync = ON", "secure_delete = ON", "temp_store = MEMORY",
      "trusted_schema = OFF", "cell_size_check = ON", "cache_size = -16000",
    ]
    for setting in settings { try database.run("PRAGMA \(setting)") }
  }

  private func migrate(_ database: Database) throws(SQLitePlanStoreError) {
    try database.begin()
    do throws(SQLitePlanStoreError) {
      // Another process may have been faster.
      let found = try checkedVersion(of: database)
      for step in steps where step.version > found {
        for statement in step.statements { try database.run(statement) }
      }
      try database.run("PRAGMA application_id = \(Self.applicationID)")
      try database.run("PRAGMA user_version = \(version)")
      try database.commit()
    } catch {
      database.rollBack()
      throw error
    }
  }
}
#endif
