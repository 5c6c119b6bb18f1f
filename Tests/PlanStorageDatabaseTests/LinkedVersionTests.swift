import PlanStoragePostgreSQL
import PlanStorageSQLite
import Testing

@Suite("Linked databases")
struct LinkedVersionTests {
  #if SQLite
  @Test
  func knowsStrictTables() {
    #expect(SQLiteVersion.linked >= 3_037_000)
  }
  #endif

  #if PostgreSQL
  @Test
  func knowsPipelines() {
    #expect(PostgreSQLVersion.linked >= 140_000)
  }
  #endif
}
